import { expect, test } from 'vitest'
import type { Occurrence } from './occurrence.ts'
import { plannedOutcome } from './planned-outcome.ts'

const slot: Occurrence = {
  key: 'one',
  plannedAt: '2026-10-15T08:00:00Z',
  plannedOn: '2026-10-15',
  startAt: '2026-10-16T08:30:00Z',
  endAt: '2026-10-16T09:00:00Z',
  status: 'scheduled',
  organiser: 'manager',
  answers: { manager: 'organizer', report: 'accepted' },
  isSettled: true,
  isHeld: true,
}
const facts = { zone: 'Europe/Berlin', cadenceDays: 7, absences: [] }
const availability = { pattern: [1, 2, 3, 4, 5] as const }

test('a slot held a day later moved one workday, within the grace of a weekly rhythm', () => {
  expect(plannedOutcome(slot, facts, availability)).toMatchObject({
    held: true,
    sameDay: false,
    minutesMoved: 1_470,
    workdaysMoved: 1,
    absent: false,
    slot: 5,
    grace: 1,
  })
})

test('an absence on the planned day excuses', () => {
  const away = { ...facts, absences: [['2026-10-12', '2026-10-16']] as const }
  expect(plannedOutcome({ ...slot, isHeld: false }, away, availability)).toMatchObject({ held: false, absent: true })
})
