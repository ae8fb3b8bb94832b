import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { segmentTallies } from './segment-tally.ts'

const fact = (managerId: string, heldSessions: number, site?: string): BlockFact => ({
  reportId: 'any',
  managerId,
  segments: site === undefined ? {} : { site },
  availableDays: 20,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions,
  heldMinutes: heldSessions * 30,
  plannedSlots: 4,
  keptSlots: 3,
})

test('people, met and under-coached are counted per segment and manager', () => {
  const tallies = segmentTallies(
    [fact('m1', 2, 'Leeds'), fact('m1', 1, 'Leeds'), fact('m2', 0, 'Leeds'), fact('m1', 0)],
    (one) => one.segments['site'] ?? 'none',
  )
  expect(tallies.get('Leeds')).toEqual({
    n: 3,
    covered: 2,
    underCoached: 2,
    planned: 12,
    kept: 9,
    byManager: new Map([
      ['m1', 2],
      ['m2', 1],
    ]),
  })
  expect(tallies.get('none')?.n).toBe(1)
})
