import { expect, test } from 'vitest'
import { regressionToMean } from './regression-to-mean.ts'

test('leaders picked at 65 reach 71 without any programme', () => {
  expect(regressionToMean({ pre: 65, populationMean: 80, reliability: 0.6 })).toBe(71)
})

test('a perfectly reliable score does not move, pure luck is forgotten', () => {
  expect(regressionToMean({ pre: 65, populationMean: 80, reliability: 1 })).toBe(65)
  expect(regressionToMean({ pre: 65, populationMean: 80, reliability: 0 })).toBe(80)
})
