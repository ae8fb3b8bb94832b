import { expect, test } from 'vitest'
import { coachingBalance } from './coaching-balance.ts'

test('a mixed session counts half', () => {
  expect(coachingBalance({ strengths: 3, corrective: 5, mixed: 2 })).toBe(0.4)
})

test('no strengths is 0, no tag is unknown', () => {
  expect(coachingBalance({ strengths: 0, corrective: 4, mixed: 0 })).toBe(0)
  expect(coachingBalance({ strengths: 0, corrective: 0, mixed: 0 })).toBeNull()
})
