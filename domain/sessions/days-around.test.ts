import { expect, test } from 'vitest'
import { daysAround } from './days-around.ts'
import { localDate } from '../time/local-date.ts'

const dayOf = (instant: string) => localDate(instant, 'Europe/Berlin')
const slot = (on: string) => ({ startAt: `${on}T08:00:00Z`, endAt: `${on}T08:30:00Z`, on })
const nextMorning = '2026-10-16T07:00:00Z'

test('what is written the morning after counts for the 1:1 that is being closed', () => {
  const of = daysAround({ planned: [slot('2026-10-22')], dayOf }, { on: '2026-10-15', today: '2026-10-16' })
  expect(of(nextMorning)).toBe('2026-10-15')
  expect(of('2026-10-14T07:00:00Z')).toBe('2026-10-14')
  expect(of('2026-10-17T07:00:00Z')).toBe('2026-10-17')
})

test('where the next day has a 1:1 of its own, it counts for that one', () => {
  const planned = [slot('2026-10-15'), slot('2026-10-16')]
  const of = daysAround({ planned, dayOf }, { on: '2026-10-15', today: '2026-10-16' })
  expect(of('2026-10-16T08:10:00Z')).toBe('2026-10-16')
  expect(of('2026-10-15T21:00:00Z')).toBe('2026-10-15')
})
