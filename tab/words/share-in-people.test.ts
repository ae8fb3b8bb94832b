import { expect, test } from 'vitest'
import { shareInPeople } from './share-in-people.ts'

test.each([
  [74, 3, 4],
  [72, 7, 10],
  [26, 1, 4],
  [65, 2, 3],
  [100 / 3, 1, 3],
])('%i percent is said as %i in %i', (percent, count, of) => {
  expect(shareInPeople(percent)).toEqual({ count, of })
})

test.each([0, 15, 45, 55, 85, 100])('%i percent has no spoken share close enough', (percent) => {
  expect(shareInPeople(percent)).toBeUndefined()
})
