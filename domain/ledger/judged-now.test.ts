import { expect, test } from 'vitest'
import { judgedNow } from './judged-now.ts'
import type { Occurrence } from './occurrence.ts'

/** Planned for Thursday, moved to Saturday; no night has looked since. */
const moved: Occurrence = {
  key: 'thursday',
  plannedAt: '2026-10-08T08:00:00.000Z',
  plannedOn: '2026-10-08',
  startAt: '2026-10-10T08:00:00.000Z',
  endAt: '2026-10-10T08:30:00.000Z',
  status: 'scheduled',
  organiser: 'manager',
  answers: { manager: 'organizer', report: 'notResponded' },
  isSettled: false,
}
const silent = { traces: { notes: [], commitments: [] }, sessions: [], said: {}, zone: 'Europe/Berlin' }
const afterwards = '2026-10-10T09:00:00.000Z'

function judged(occurrence: Occurrence, known: Partial<Parameters<typeof judgedNow>[1]> = {}): Occurrence | undefined {
  return judgedNow([occurrence], { ...silent, now: afterwards, ...known })[0]
}

test('a 1:1 that has just ended is judged by its answers, its traces and the words of the two', () => {
  expect(judged(moved)).toMatchObject({ tier: 'likely', isHeld: true })
  const traces = { notes: ['2026-10-10T08:10:00.000Z'], commitments: [] }
  expect(judged(moved, { traces })).toMatchObject({ tier: 'strong', isHeld: true, traces: ['note'] })
  const sessions = [{ on: '2026-10-10', kind: 'planned', said: { manager: 'not_held' } }] as const
  expect(judged(moved, { sessions })).toMatchObject({ isHeld: false })
})

test('one that runs is not judged, and what a night has judged in silence stays', () => {
  expect(judged(moved, { now: '2026-10-10T08:10:00.000Z' })).toEqual(moved)
  const night: Occurrence = { ...moved, tier: 'strong', isHeld: true }
  expect(judged(night)).toEqual(night)
})

test('a word said after the night counts at once; one about the slot goes before one about the day', () => {
  const night: Occurrence = { ...moved, tier: 'likely', isHeld: true }
  const sessions = [{ on: '2026-10-10', kind: 'planned', said: { report: 'moved' } }] as const
  expect(judged(night, { sessions })).toMatchObject({ isHeld: false })
  expect(judged(night, { sessions, said: { thursday: { report: 'held' } } })).toMatchObject({ isHeld: true })
})
