import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { cadenceBand, cadenceBands, releasedBands } from './cadence-bands.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }

/** 60 people of twelve managers: in turn none in ten weeks, one before the block, one in it, every third and every week. */
const turns = [
  { weeksBetween: null, heldSessions: 0, heldBefore: 0 },
  { weeksBetween: 10, heldSessions: 0, heldBefore: 1 },
  { weeksBetween: 5, heldSessions: 1, heldBefore: 0 },
  { weeksBetween: 3, heldSessions: 1, heldBefore: 1 },
  { weeksBetween: 1, heldSessions: 4, heldBefore: 4 },
]
const people = (
  change: (fact: (typeof turns)[number], index: number) => Partial<BlockFact> = () => ({}),
): BlockFact[] =>
  Array.from({ length: 60 }, (_, index) => {
    const turn = turns[index % 5]
    if (!turn) throw new RangeError('No such turn')
    const fact = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5, heldMinutes: 30, segments: {}, ...turn }
    return { reportId: `r${index}`, managerId: `m${index % 12}`, ...fact, ...change(turn, index) }
  })

test('a week, three, six and ten weeks, and a fifth more', () => {
  const weeks = [0, 1, 1.2, 1.3, 3, 3.6, 3.7, 7.2, 7.3, 10, null]
  expect(weeks.map(cadenceBand)).toEqual([
    'weekly',
    'weekly',
    'weekly',
    'up-to-3',
    'up-to-3',
    'up-to-3',
    '3-to-6',
    '3-to-6',
    '6-to-10',
    '6-to-10',
    'over-10',
  ])
})

test('how often people meet is told in five bands, rounded and with a range', () => {
  const bands = releasedBands(people(), rules)
  expect(bands?.map(({ band }) => band)).toEqual(cadenceBands)
  expect(bands?.map(({ share }) => share)).toEqual(['20%', '20%', '20%', '20%', '20%'])
  expect(bands?.[0]).toEqual({ band: 'weekly', share: '20%', lo: 10, hi: 35 })
})

test('they wait until clearly fewer had none in ten weeks than in the block', () => {
  expect(
    releasedBands(
      people(({ heldSessions, weeksBetween }) => (heldSessions === 0 && weeksBetween ? { heldSessions: 1 } : {})),
      rules,
    ),
  ).toBeUndefined()
  // All who had none in the block and one before it are led by two managers.
  expect(
    releasedBands(
      people(({ heldSessions, weeksBetween }, index) =>
        heldSessions === 0 && weeksBetween ? { managerId: `m${index % 2}` } : {},
      ),
      rules,
    ),
  ).toBeUndefined()
})

test('and clearly fewer than in the block before', () => {
  expect(
    releasedBands(
      people(({ heldBefore, weeksBetween }) => (heldBefore === 0 && weeksBetween ? { heldBefore: 1 } : {})),
      rules,
    ),
  ).toBeUndefined()
})

test('facts kept before the ten weeks were counted go by the block alone', () => {
  const known = people((_, index) => (index === 4 ? { weeksBetween: undefined } : {}))
  expect(releasedBands(known, rules)).toEqual(releasedBands(people(), rules))
})
