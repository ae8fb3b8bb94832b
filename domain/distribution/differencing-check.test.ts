import { expect, test } from 'vitest'
import { differencingCheck } from './differencing-check.ts'

const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
const released = [people(1, 20)]

test('20 people minus 19 is one person: not allowed', () => {
  expect(differencingCheck({ released, query: people(1, 19), k: 5 })).toEqual({
    allowed: false,
    symmetricDifference: 1,
  })
})

test('the same group again is allowed, five people apart is allowed', () => {
  expect(differencingCheck({ released, query: people(1, 20).toReversed(), k: 5 })).toEqual({
    allowed: true,
    symmetricDifference: 0,
  })
  expect(differencingCheck({ released, query: people(1, 15), k: 5 })).toEqual({ allowed: true, symmetricDifference: 5 })
})

test('swapping two people for two others keeps the size and is still refused', () => {
  expect(differencingCheck({ released, query: people(3, 22), k: 5 })).toEqual({
    allowed: false,
    symmetricDifference: 4,
  })
})

test('every released group is compared, and with none there is nothing against it', () => {
  const more = [...released, people(1, 100), people(1, 12)]
  expect(differencingCheck({ released: more, query: people(1, 14), k: 5 })).toEqual({
    allowed: false,
    symmetricDifference: 2,
  })
  expect(differencingCheck({ released: [], query: people(1, 14) })).toEqual({
    allowed: true,
    symmetricDifference: null,
  })
})
