import { expect, test } from 'vitest'
import { coveragePerson, sessionsPerFourWeeks, type BlockFact } from './block-fact.ts'

const fact: BlockFact = {
  reportId: 'ravi',
  managerId: 'mia',
  segments: { site: 'Leeds' },
  availableDays: 15,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: 3,
  heldMinutes: 90,
}

test('3 sessions in 15 days of a five-day week are 4 in four weeks', () => {
  expect(sessionsPerFourWeeks(fact)).toBe(4)
})

test('who works two days a week is measured by that week', () => {
  expect(sessionsPerFourWeeks({ ...fact, daysPerWeek: 2, availableDays: 8, heldSessions: 2 })).toBe(2)
})

test('coverage is told days, counts and minutes, and no id', () => {
  expect(coveragePerson(fact)).toEqual({ avail: 15, sched: 20, held: 3, min: 90, daysPerWeek: 5, optedOut: undefined })
})
