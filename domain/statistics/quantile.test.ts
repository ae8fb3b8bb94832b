import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'

test('of 8 and 13 the median is 10.5 and the 0.9-quantile 12.5', () => {
  expect(quantile([13, 8], 0.5)).toBe(10.5)
  expect(quantile([13, 8], 0.9)).toBe(12.5)
})

test('the ends are the smallest and the greatest, one number is all quantiles', () => {
  expect(quantile([3, 1, 2], 0)).toBe(1)
  expect(quantile([3, 1, 2], 1)).toBe(3)
  expect(quantile([7], 0.25)).toBe(7)
})

test('no numbers, no quantile', () => {
  expect(quantile([], 0.5)).toBeNull()
})
