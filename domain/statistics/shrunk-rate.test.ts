import { expect, test } from 'vitest'
import { shrunkRate } from './shrunk-rate.ts'

test('two lucky promises do not make 100 %', () => {
  expect(shrunkRate({ x: 2, n: 2, alpha: 8, beta: 2 })).toBeCloseTo(0.833333, 6)
})

test('without answers the prior speaks, without both nobody does', () => {
  expect(shrunkRate({ x: 0, n: 0, alpha: 8, beta: 2 })).toBe(0.8)
  expect(shrunkRate({ x: 0, n: 0, alpha: 0, beta: 0 })).toBeNull()
})
