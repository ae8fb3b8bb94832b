import { expect, test } from 'vitest'
import { sayDoGap } from './say-do-gap.ts'

test('5 of 8 against 9 of 10 looks large and is no clear difference', () => {
  const gap = sayDoGap({ x1: 5, n1: 8, x2: 9, n2: 10 })
  expect(gap.diff).toBeCloseTo(-0.275, 12)
  expect(gap.lo).toBeCloseTo(-0.604651, 6)
  expect(gap.hi).toBeCloseTo(0.111297, 6)
  expect(gap.verdict).toBe('no_clear_difference')
})

test('a clear difference names the side that keeps more', () => {
  expect(sayDoGap({ x1: 40, n1: 40, x2: 10, n2: 40 }).verdict).toBe('manager_higher')
  expect(sayDoGap({ x1: 10, n1: 40, x2: 40, n2: 40 }).verdict).toBe('report_higher')
})

test('a side without a due promise leaves nothing to compare', () => {
  expect(sayDoGap({ x1: 0, n1: 0, x2: 9, n2: 10 })).toEqual({ diff: null, lo: null, hi: null, verdict: 'min_data' })
})

test('an interval that only touches 0 is no clear difference', () => {
  expect(sayDoGap({ x1: 5, n1: 5, x2: 5, n2: 5 })).toMatchObject({ diff: 0, verdict: 'no_clear_difference' })
})
