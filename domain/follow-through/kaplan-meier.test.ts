import { expect, test } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'

test('five done, three still open: half are done after 7 days', () => {
  const { steps, median } = kaplanMeier({ times: [2, 3, 3, 5, 7, 8, 10, 10], done: [1, 1, 1, 0, 1, 0, 1, 0] })
  expect(steps.map(({ t, S }) => [t, S])).toEqual([
    [2, 7 / 8],
    [3, 5 / 8],
    [7, 15 / 32],
    [10, 15 / 64],
  ])
  expect(steps[0]?.doneLo).toBeCloseTo(0.018607, 6)
  expect(steps[0]?.doneHi).toBeCloseTo(0.613, 6)
  expect(median).toBe(7)
})

test('a published example comes out: S(3) = .875, S(6) = 35/48, S(7) = 7/12, median 10', () => {
  const { steps, median } = kaplanMeier({ times: [3, 5, 6, 7, 8, 10, 12, 12], done: [1, 0, 1, 1, 0, 1, 1, 0] })
  expect(steps[1]?.S).toBeCloseTo(35 / 48, 12)
  expect(steps[2]?.S).toBeCloseTo(7 / 12, 12)
  expect(median).toBe(10)
})

test('the order does not matter', () => {
  expect(kaplanMeier({ times: [5, 2, 3], done: [0, 1, 1] })).toEqual(kaplanMeier({ times: [2, 3, 5], done: [1, 1, 0] }))
})

test('a curve that stays above one half has no median, nothing done no step', () => {
  expect(kaplanMeier({ times: [1, 9, 9], done: [1, 0, 0] }).median).toBeNull()
  expect(kaplanMeier({ times: [4], done: [0] })).toEqual({ steps: [], median: null })
})

test('when nobody is left there is no band', () => {
  expect(kaplanMeier({ times: [1], done: [1] }).steps[0]).toMatchObject({ S: 0, doneLo: null, doneHi: null })
})

test('lists of different length are refused', () => {
  expect(() => kaplanMeier({ times: [1, 2], done: [1] })).toThrow(RangeError)
})
