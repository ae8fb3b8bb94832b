import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { noSegments, placementOf } from './placement.ts'
import { countedOf, segmentTallies } from './segment-tally.ts'

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

test('people, met and under-coached are counted per segment and manager, and once more of those who had planned slots', () => {
  const people = [
    fact('m1', 2, 'Leeds'),
    fact('m1', 1, 'Leeds'),
    { ...fact('m2', 0, 'Leeds'), plannedSlots: 0 },
    fact('m1', 0),
  ]
  const placement = placementOf(people, [{ name: 'site' }])
  const sites = placement.segments.get('site') ?? noSegments(placement)
  const tallies = segmentTallies(sites, placement, countedOf(people))
  const leeds = { n: 3, covered: 2, underCoached: 2, planned: 8, kept: 9 }
  expect(tallies.get('Leeds')?.all).toEqual({
    ...leeds,
    byManager: new Map([
      [0, 2],
      [1, 1],
    ]),
  })
  expect(tallies.get('Leeds')?.slots).toMatchObject({ n: 2, covered: 2, planned: 8, byManager: new Map([[0, 2]]) })
  expect(tallies.get('none')?.all.n).toBe(1)
})
