import { expect, test } from 'vitest'
import { betaBinomialPrior } from './beta-binomial-prior.ts'

test('groups that do not differ pull everyone to the mean, with strength 200', () => {
  const prior = betaBinomialPrior({ x: [3, 3, 3], n: [5, 5, 5] })
  expect(prior).toMatchObject({ mean: 0.6, icc: 0, strength: 200 })
  expect(prior?.alpha).toBeCloseTo(120, 9)
  expect(prior?.beta).toBeCloseTo(80, 9)
})

test('groups that are all or nothing leave no prior: everyone stands alone', () => {
  const prior = betaBinomialPrior({ x: [0, 4], n: [4, 4] })
  expect(prior).toMatchObject({ mean: 0.5, icc: 1, strength: 0, alpha: 0, beta: 0 })
})

test('in between, the analysis of variance by hand', () => {
  // mean 0.5; between 4*(0.25^2)*2/1 = 0.5; within (1*0.75 + 3*0.25)/6 = 0.25; size 4; icc = 0.25/1.25 = 0.2
  const prior = betaBinomialPrior({ x: [1, 3], n: [4, 4] })
  expect(prior?.icc).toBeCloseTo(0.2, 12)
  expect(prior?.strength).toBeCloseTo(4, 12)
})

test('one group, or one answer each, cannot tell and counts as alike', () => {
  expect(betaBinomialPrior({ x: [3], n: [5] })?.icc).toBe(0)
  expect(betaBinomialPrior({ x: [1, 0, 1], n: [1, 1, 1] })?.strength).toBe(200)
  expect(betaBinomialPrior({ x: [0, 0], n: [5, 5] })).toMatchObject({ icc: 0, alpha: 0 })
})

test('groups without answers change nothing, no answer at all leaves no prior', () => {
  expect(betaBinomialPrior({ x: [1, 0, 3], n: [4, 0, 4] })).toEqual(betaBinomialPrior({ x: [1, 3], n: [4, 4] }))
  expect(betaBinomialPrior({ x: [0], n: [0] })).toBeNull()
  expect(() => betaBinomialPrior({ x: [1], n: [] })).toThrow(RangeError)
})
