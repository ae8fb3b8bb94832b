import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { releaseConcentration, releasedSpread } from './release-concentration.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const dimensions = [{ name: 'site' }]
const people = (count: number, heldSessions: (index: number) => number): BlockFact[] =>
  Array.from({ length: count }, (_, index) => ({
    reportId: `r${index}`,
    managerId: `m${index % 12}`,
    segments: { site: index % 2 === 0 ? 'Leeds' : 'Lyon' },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: heldSessions(index),
    heldMinutes: 30,
  }))

test('one site has all talks: all inequality lies between the sites', () => {
  const concentration = releaseConcentration({
    eligible: people(60, (index) => (index % 2 === 0 ? 2 : 0)),
    dimensions,
    rules,
  })
  expect(concentration.n).toBe('50-99')
  expect(concentration.gini).toBe(0.5)
  expect(concentration.betweenSegments).toEqual([{ dimension: 'site', share: 1 }])
  expect(concentration.lorenz).toEqual([0, 0, 0, 0, 0, 0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('figures come in steps of 0.05 below 100 people, else of 0.01', () => {
  const few = releaseConcentration({ eligible: people(60, (index) => index % 5), dimensions, rules })
  const many = releaseConcentration({ eligible: people(120, (index) => index % 5), dimensions, rules })
  expect(few.gini).toBe(0.4)
  expect(many.gini).toBe(0.4)
  expect(many.lorenz?.every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9)).toBe(true)
})

test('each figure has its own minimum: 20, 30 and 50 people, ten managers', () => {
  const at = (count: number) =>
    releaseConcentration({ eligible: people(count, (index) => index % 3), dimensions, rules })
  expect(at(19)).toMatchObject({ n: '10-19', gini: null, lorenz: null })
  expect(at(29).gini).not.toBeNull()
  expect(at(29).betweenSegments[0]?.share).toBeNull()
  expect(at(30).betweenSegments[0]?.share).not.toBeNull()
  expect(at(30).betweenManagers).not.toBeNull()
  expect(at(49).lorenz).toBeNull()
  const nineManagers = people(40, (index) => index % 3).map((fact, index) => ({ ...fact, managerId: `m${index % 9}` }))
  expect(releaseConcentration({ eligible: nineManagers, dimensions, rules }).betweenManagers).toBeNull()
})

test('a segment of four withholds the split, and nobody there leaves nothing', () => {
  const eligible = people(40, (index) => index % 3).map((fact, index) =>
    index < 4 ? { ...fact, segments: { site: 'Linz' } } : fact,
  )
  expect(releaseConcentration({ eligible, dimensions, rules }).betweenSegments[0]?.share).toBeNull()
  expect(releaseConcentration({ eligible: [], dimensions, rules })).toMatchObject({ n: null, gini: null, lorenz: null })
})

test('exactly the minimum is enough: five, 20 and 50 people, five in a segment', () => {
  const at = (count: number) =>
    releaseConcentration({ eligible: people(count, (index) => index % 3), dimensions, rules })
  expect(at(5).n).toBe('5-9')
  expect(at(20).gini).not.toBeNull()
  expect(at(50).lorenz).not.toBeNull()
  const eligible = people(40, (index) => index % 3).map((fact, index) =>
    index < 5 ? { ...fact, segments: { site: 'Linz' } } : fact,
  )
  expect(releaseConcentration({ eligible, dimensions, rules }).betweenSegments[0]?.share).not.toBeNull()
})

test('where all have the same there is no share to tell, and it is not 0', () => {
  const even = releaseConcentration({ eligible: people(60, () => 2), dimensions, rules })
  expect(even.betweenSegments).toEqual([{ dimension: 'site', share: null }])
})

function spreadOf(count: number, heldSessions: (index: number) => number) {
  const eligible = people(count, heldSessions)
  return releasedSpread(releaseConcentration({ eligible, dimensions, rules }), eligible, rules)
}

/** A sixth met nobody, the others once or twice. */
const mixed = (index: number) => (index % 6 === 0 ? 0 : 1 + (index % 2))

test('a spread is told in whole percent from 50 people on', () => {
  const spread = spreadOf(60, mixed)
  expect(spread?.gini).toBe(0.3)
  expect(spread?.lorenz).toHaveLength(11)
  expect([spread?.lorenz[0], spread?.lorenz[5], spread?.lorenz[10]]).toEqual([0, 25, 100])
  expect(spreadOf(48, mixed)).toBeUndefined()
})

test('how many 1:1s people have is told where the spread is, and not where all have the same', () => {
  expect(spreadOf(60, mixed)?.sessions).toEqual({ average: 1.5, median: 1.5 })
  expect(spreadOf(60, () => 2)?.sessions).toBeUndefined()
})

test('a spread that is even, or one person’s, is not told: it would say how often everybody met', () => {
  expect(spreadOf(60, () => 2)).toBeUndefined()
  expect(spreadOf(60, () => 0)).toBeUndefined()
  expect(spreadOf(60, (index) => (index === 0 ? 4 : 0))).toBeUndefined()
})

test('where it is told only that nearly everybody met, the spread would tell who did not', () => {
  expect(spreadOf(60, (index) => 1 + (index % 2))).toBeUndefined()
})
