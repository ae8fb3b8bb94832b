import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cumulativeIncidence, type Cause } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'

test('with drops as a competing end, 7/12 are done at last, not 11/16', () => {
  const times = [2, 3, 4, 5, 6, 8]
  const { steps, medianDone } = cumulativeIncidence({ times, cause: [1, 2, 1, 0, 1, 2] })
  expect(steps.at(-1)).toMatchObject({ t: 8, stillOpen: 0 })
  expect(steps.at(-1)?.cifDone).toBeCloseTo(7 / 12, 12)
  expect(steps.at(-1)?.cifDropped).toBeCloseTo(5 / 12, 12)
  expect(medianDone).toBe(6)
  const naive = kaplanMeier({ times, done: [1, 0, 1, 0, 1, 0] })
  expect(naive.steps.at(-1)?.done).toBeCloseTo(0.6875, 12)
})

test('lists of different length are refused', () => {
  expect(() => cumulativeIncidence({ times: [1], cause: [] })).toThrow(RangeError)
})

const promises = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom<Cause>(0, 1, 2)), { maxLength: 30 })

test('done, dropped and open always add up to 1, shares never shrink, and order does not matter', () => {
  fc.assert(
    fc.property(promises, (list) => {
      const of = (some: typeof list) =>
        cumulativeIncidence({ times: some.map(([t]) => t), cause: some.map(([, c]) => c) })
      const { steps } = of(list)
      let before = 0
      for (const { cifDone, cifDropped, stillOpen } of steps) {
        expect(cifDone + cifDropped + stillOpen).toBeCloseTo(1, 9)
        expect(cifDone).toBeGreaterThanOrEqual(before)
        before = cifDone
      }
      expect(of(list.toReversed()).steps).toEqual(steps)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

test('without drops it is one minus Kaplan-Meier', () => {
  fc.assert(
    fc.property(promises, (list) => {
      const times = list.map(([t]) => t)
      const cause = list.map(([, c]) => (c === 1 ? 1 : 0))
      const { steps } = cumulativeIncidence({ times, cause })
      kaplanMeier({ times, done: cause }).steps.forEach((step, index) => {
        expect(steps[index]?.cifDone).toBeCloseTo(step.done, 9)
      })
    }),
    { numRuns: 2_000 },
  )
})
