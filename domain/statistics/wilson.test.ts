import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

const near = (x: number, n: number) => {
  const { p, lo, hi } = wilson({ x, n })
  return [p, lo, hi].map((part) => Number(part?.toFixed(6)))
}

test('8 of 10', () => {
  expect(near(8, 10)).toEqual([0.8, 0.490162, 0.943318])
})

test('published examples come out (Newcombe 1998, method 3)', () => {
  expect(near(81, 263)).toEqual([0.307985, 0.255289, 0.36621])
  expect(near(1, 29)).toEqual([0.034483, 0.006113, 0.171755])
  expect(near(15, 148).map((part) => Number(part.toFixed(4)))).toEqual([0.1014, 0.0624, 0.1605])
  expect(near(0, 20).map((part) => Number(part.toFixed(4)))).toEqual([0, 0, 0.1611])
})

test('nothing out of five is not certain, nor is all', () => {
  expect(near(0, 5)).toEqual([0, 0, 0.434482])
  expect(near(5, 5)).toEqual([1, 0.565518, 1])
})

test('none of none is unknown, more than all is refused', () => {
  expect(wilson({ x: 0, n: 0 })).toEqual({ p: null, lo: null, hi: null })
  expect(() => wilson({ x: 6, n: 5 })).toThrow(RangeError)
  expect(() => wilson({ x: -1, n: 5 })).toThrow(RangeError)
  expect(() => wilson({ x: Number.NaN, n: 5 })).toThrow(RangeError)
})

const counts = fc.integer({ min: 1, max: 5_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the interval lies inside 0 and 1, holds p, and is symmetric in yes and no', () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const { p, lo, hi } = wilson({ x, n })
      expect(lo !== null && p !== null && 0 <= lo && lo <= p && p <= hi && hi <= 1).toBe(true)
      const mirrored = wilson({ x: n - x, n })
      expect(1 - (mirrored.hi ?? 2)).toBeCloseTo(lo ?? -1, 9)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
