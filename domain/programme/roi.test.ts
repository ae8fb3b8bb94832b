import { expect, test } from 'vitest'
import { roi, roiCases } from './roi.ts'

const exits = {
  baselineRate: 0.18,
  postRate: 0.14,
  headcount: 120,
  unitValue: 40_000,
  attribution: 0.5,
  confidence: 0.8,
  costs: { coaching: 30_000, licences: 6_000, time: 16_000 },
}

test('a multiple of 1.48 is a ROI of 48 %', () => {
  const result = roi(exits)
  expect(result.grossBenefit).toBeCloseTo(192_000, 6)
  expect(result.benefit).toBeCloseTo(76_800, 6)
  expect(result.cost).toBe(52_000)
  expect(result.roi).toBeCloseTo(0.476923, 6)
  expect(result.multiple).toBeCloseTo(1.476923, 6)
})

test('nothing spent, no ratio', () => {
  expect(roi({ ...exits, costs: {} })).toMatchObject({ cost: 0, roi: null, multiple: null })
})

test('three cases: the unfavourable end may well lose money', () => {
  const { low, point, high } = roiCases(exits, { lo: 0.1, hi: 0.19 })
  expect(low.benefit).toBeLessThan(0)
  expect(point).toEqual(roi(exits))
  expect(high.benefit).toBeCloseTo(153_600, 6)
})
