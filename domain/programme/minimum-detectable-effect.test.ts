import { expect, test } from 'vitest'
import { minimumDetectableEffect } from './minimum-detectable-effect.ts'

test('ten against ten with standard deviation 0.20 cannot show less than 0.25', () => {
  expect(minimumDetectableEffect({ sd: 0.2, n1: 10, n2: 10 })).toBeCloseTo(0.25044, 6)
})

test('without a second group nothing can be shown', () => {
  expect(minimumDetectableEffect({ sd: 0.2, n1: 10, n2: 0 })).toBeNull()
  expect(minimumDetectableEffect({ sd: 0.2, n1: 0, n2: 10 })).toBeNull()
})
