import { expect, test } from 'vitest'
import { dayNumber } from './day-number.ts'
import { weekday } from './weekday.ts'

test('the first of January 1970 was a Thursday', () => {
  expect(weekday(0)).toBe(4)
})

test('Monday is 1 and Sunday is 7, also before 1970', () => {
  expect(weekday(dayNumber('2026-09-07'))).toBe(1)
  expect(weekday(dayNumber('2026-09-13'))).toBe(7)
  expect(weekday(dayNumber('1969-12-28'))).toBe(7)
  expect(weekday(dayNumber('1969-12-29'))).toBe(1)
})
