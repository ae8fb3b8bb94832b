import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gini } from './gini.ts'

test('0, 1, 2, 3, 4: 0.4, corrected 0.5', () => {
  expect(gini({ x: [0, 1, 2, 3, 4] })).toEqual({ gini: 0.4, giniCorrected: 0.5 })
})

test('equal shares are 0, one person with all is 1 when corrected', () => {
  expect(gini({ x: [2, 2, 2, 2] })).toEqual({ gini: 0, giniCorrected: 0 })
  expect(gini({ x: [0, 0, 0, 10] })).toEqual({ gini: 0.75, giniCorrected: 1 })
})

test('nobody had any: unknown, not 0; one person cannot be unequal', () => {
  expect(gini({ x: [0, 0, 0] })).toBeNull()
  expect(gini({ x: [] })).toBeNull()
  expect(gini({ x: [3] })).toEqual({ gini: 0, giniCorrected: null })
})

test('scaling changes nothing, nor does order; it lies between 0 and 1', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(amounts, fc.double({ min: 0.01, max: 1_000, noNaN: true }), (x, factor) => {
      const plain = gini({ x })
      const scaled = gini({ x: x.toReversed().map((amount) => amount * factor) })
      if (!plain) {
        expect(scaled).toBeNull()
        return
      }
      expect(scaled?.gini).toBeCloseTo(plain.gini, 9)
      expect(plain.gini).toBeGreaterThanOrEqual(0)
      expect(plain.giniCorrected).toBeLessThanOrEqual(1 + 1e-12)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
