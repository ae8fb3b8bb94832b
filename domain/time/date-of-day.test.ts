import { expect, test } from 'vitest'
import { dateOfDay } from './date-of-day.ts'

test('day 0 is the first of January 1970', () => {
  expect(dateOfDay(0)).toBe('1970-01-01')
})

test('day 20703 is Monday 7 September 2026', () => {
  expect(dateOfDay(20_703)).toBe('2026-09-07')
})

test('days before 1970 and the turn of a year are found', () => {
  expect(dateOfDay(-1)).toBe('1969-12-31')
  expect(dateOfDay(20_818)).toBe('2026-12-31')
  expect(dateOfDay(20_819)).toBe('2027-01-01')
})
