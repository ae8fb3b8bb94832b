import { expect, test } from 'vitest'
import { availabilityIndex } from './availability-index.ts'

test('an August block with 50 of 80 days is no fair time to compare', () => {
  expect(availabilityIndex({ available: [12, 8, 10, 20], scheduled: [20, 20, 20, 20] })).toEqual({
    index: 0.625,
    comparable: false,
  })
})

test('70 % is enough; nothing scheduled is unknown', () => {
  expect(availabilityIndex({ available: [14], scheduled: [20] })).toEqual({ index: 0.7, comparable: true })
  expect(availabilityIndex({ available: [], scheduled: [] })).toEqual({ index: null, comparable: false })
})
