import { expect, test } from 'vitest'
import { percentileRatio } from './percentile-ratio.ts'

test('1 to 11: 2, 6, 10, ratio 5', () => {
  expect(percentileRatio({ x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] })).toEqual({ p10: 2, p50: 6, p90: 10, ratio: 5 })
})

test('a lowest tenth without anything has no ratio, nobody has no percentile', () => {
  expect(percentileRatio({ x: [0, 0, 0, 5] })).toMatchObject({ p10: 0, ratio: null })
  expect(percentileRatio({ x: [] })).toEqual({ p10: null, p50: null, p90: null, ratio: null })
})
