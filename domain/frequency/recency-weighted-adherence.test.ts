import { expect, test } from 'vitest'
import { recencyWeightedAdherence } from './recency-weighted-adherence.ts'

const weekly = {
  window: ['2026-09-07', '2026-10-05'] as const,
  pattern: [1, 2, 3, 4, 5],
  cadenceDays: 7,
  asOf: '2026-10-05',
}

test('a recent hole weighs more than its three days of twenty', () => {
  const sessions = ['2026-09-07', '2026-09-15', '2026-09-28']
  expect(recencyWeightedAdherence({ ...weekly, sessions })).toBeCloseTo(0.835496, 6)
})

test('an old hole weighs less', () => {
  const sessions = ['2026-09-10', '2026-09-17', '2026-09-24', '2026-10-01']
  expect(recencyWeightedAdherence({ ...weekly, sessions })).toBeGreaterThan(0.85)
})

test('with a very long half-life it is the plain adherence; without days there is none', () => {
  const sessions = ['2026-09-07', '2026-09-15', '2026-09-28']
  expect(recencyWeightedAdherence({ ...weekly, sessions, halfLifeDays: 1e9 })).toBeCloseTo(0.85, 6)
  expect(recencyWeightedAdherence({ ...weekly, sessions, pattern: [] })).toBeNull()
})
