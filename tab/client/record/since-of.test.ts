import { expect, test } from 'vitest'
import type { MeetingView } from '#contract/view'
import { pairOfElena } from '../../builders/sample-pair.ts'
import { sinceOf } from './since-of.ts'

const heardAt = Date.parse('2026-10-15T07:30:00Z')
const slot: MeetingView = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }
const known = { since: 'r1' }

function pairWith(rhythm: { now?: MeetingView; next?: MeetingView }) {
  const pair = pairOfElena()
  return { ...pair, rhythm: { ...pair.rhythm, ...rhythm } }
}

test('the first reading, and the first of a new day in the zone of the pair, are whole ones', () => {
  expect(sinceOf(undefined, new Date('2026-10-15T12:00:00Z'), 0)).toEqual({})
  expect(sinceOf(pairOfElena(), new Date('2026-10-15T21:59:00Z'), heardAt)).toEqual(known)
  expect(sinceOf(pairOfElena(), new Date('2026-10-15T22:00:00Z'), heardAt)).toEqual({})
})

test('when a 1:1 begins, a quarter of an hour before its start, one reading is a whole one', () => {
  const pair = pairWith({ next: slot })
  expect(sinceOf(pair, new Date('2026-10-15T07:45:14Z'), heardAt)).toEqual(known)
  expect(sinceOf(pair, new Date('2026-10-15T07:45:15Z'), heardAt)).toEqual({})
  expect(sinceOf(pair, new Date('2026-10-15T07:46:00Z'), Date.parse('2026-10-15T07:45:16Z'))).toEqual(known)
})

test('when it ends, one reading is a whole one', () => {
  const pair = pairWith({ now: slot })
  expect(sinceOf(pair, new Date('2026-10-15T08:30:00Z'), heardAt)).toEqual(known)
  expect(sinceOf(pair, new Date('2026-10-15T08:30:15Z'), heardAt)).toEqual({})
})
