import { expect, test } from 'vitest'
import { addDays } from './add-days.ts'

test('the day after 28 February 2028 is the leap day', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('one can go back over the turn of a year', () => {
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
})
