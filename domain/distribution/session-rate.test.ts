import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { sessionRate } from './session-rate.ts'

const people = (counts: readonly number[], more: Partial<BlockFact> = {}): BlockFact[] =>
  counts.map((heldSessions, at) => ({
    reportId: `r${at}`,
    managerId: `m${at % 7}`,
    segments: {},
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions,
    heldMinutes: 30 * heldSessions,
    ...more,
  }))
const many = (count: number, held: (at: number) => number) => people(Array.from({ length: count }, (_, at) => held(at)))

test('below 100 people the average comes in halves, from 100 on in tenths', () => {
  const held = (at: number) => (at % 6 === 0 ? 0 : at % 6 < 3 ? 1 : 2)
  expect(sessionRate(many(60, held))).toEqual({ average: 1.5, median: 1.5 })
  expect(sessionRate(many(120, held))).toEqual({ average: 1.3, median: 1.5 })
})

test('part-time, leave and holidays drop out', () => {
  expect(sessionRate(people([2, 2, 2], { availableDays: 10 }))).toEqual({ average: 4, median: 4 })
  expect(sessionRate(people([1, 2, 3], { availableDays: 8, daysPerWeek: 2 }))).toEqual({ average: 2, median: 2 })
})

test('the order of people does not matter, and nobody has no rate', () => {
  const counts = [0, 3, 1, 4, 2, 2]
  expect(sessionRate(people(counts.toReversed()))).toEqual(sessionRate(people(counts)))
  expect(sessionRate([])).toBeNull()
})
