import fc from 'fast-check'
import { expect, test } from 'vitest'
import { permutationTest } from './permutation-test.ts'

test('three against three: even the best split has p = 0.10', () => {
  const result = permutationTest({ pilotChange: [12, 6, 10], compChange: [3, 2, 2] })
  expect(result?.observed).toBeCloseTo(7, 9)
  expect(result?.arrangements).toBe(20)
  expect(result?.p).toBeCloseTo(0.1, 12)
})

test('four against four can reach 2 of 70', () => {
  expect(permutationTest({ pilotChange: [9, 8, 7, 6], compChange: [1, 2, 3, 4] })?.p).toBeCloseTo(2 / 70, 12)
})

test('when all changes are equal every split is as good: p = 1', () => {
  expect(permutationTest({ pilotChange: [0.1, 0.1], compChange: [0.1, 0.1, 0.1] })?.p).toBe(1)
})

test('an empty group cannot be tested, and too many arrangements are not tried', () => {
  expect(permutationTest({ pilotChange: [], compChange: [1] })).toBeNull()
  const many = Array.from({ length: 30 }, (_, index) => index)
  expect(() => permutationTest({ pilotChange: many, compChange: many })).toThrow(RangeError)
})

test('p is never 0, and the order of the leaders does not matter', () => {
  const changes = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(changes, changes, (pilotChange, compChange) => {
      const result = permutationTest({ pilotChange, compChange })
      expect(result?.p).toBeGreaterThan(0)
      expect(result?.p).toBeLessThanOrEqual(1)
      const turned = permutationTest({ pilotChange: pilotChange.toReversed(), compChange: compChange.toReversed() })
      expect(turned?.p).toBe(result?.p)
    }),
    { numRuns: 1_000 },
  )
})
