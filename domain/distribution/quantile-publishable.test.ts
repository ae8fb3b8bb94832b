import { expect, test } from 'vitest'
import { quantilePublishable } from './quantile-publishable.ts'

test('five people must lie beyond the quantile', () => {
  const cases = [
    [49, 0.1],
    [50, 0.1],
    [50, 0.9],
    [9, 0.5],
    [10, 0.5],
    [20, 0.25],
  ] as const
  expect(cases.map(([n, q]) => quantilePublishable({ n, q, k: 5 }))).toEqual([false, true, true, false, true, true])
})

test('the smallest and the greatest are never shown', () => {
  expect(quantilePublishable({ n: 100_000, q: 0 })).toBe(false)
  expect(quantilePublishable({ n: 100_000, q: 1 })).toBe(false)
})
