import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateDifference } from './rate-difference.ts'

test('a published example comes out (Newcombe 1998, method 10)', () => {
  const { diff, lo, hi } = rateDifference({ x1: 56, n1: 70, x2: 48, n2: 80 })
  expect(diff).toBeCloseTo(0.2, 12)
  expect(lo).toBeCloseTo(0.052431, 6)
  expect(hi).toBeCloseTo(0.333873, 6)
})

test('an empty group leaves nothing to compare', () => {
  expect(rateDifference({ x1: 0, n1: 0, x2: 1, n2: 2 })).toEqual({ diff: null, lo: null, hi: null })
})

const group = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the interval holds the difference, stays inside -1 and 1, and turns around with the groups', () => {
  fc.assert(
    fc.property(group, group, ([x1, n1], [x2, n2]) => {
      const { diff, lo, hi } = rateDifference({ x1, n1, x2, n2 })
      expect(lo !== null && -1 - 1e-12 <= lo && lo <= diff && diff <= hi && hi <= 1 + 1e-12).toBe(true)
      const turned = rateDifference({ x1: x2, n1: n2, x2: x1, n2: n1 })
      expect(-(turned.hi ?? 9)).toBeCloseTo(lo ?? 8, 12)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
