import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay } from './date-of-day.ts'
import { dayNumber } from './day-number.ts'

test('a week over the end of summer time has seven days', () => {
  expect(dayNumber('2026-10-26') - dayNumber('2026-10-19')).toBe(7)
})

test('the leap day exists in leap years only', () => {
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2)
  expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1)
  expect(() => dayNumber('2026-02-29')).toThrow('No such day')
  expect(() => dayNumber('2100-02-29')).toThrow('No such day')
  expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2)
})

test('a text that is no date is refused', () => {
  for (const text of [
    '2026-9-7',
    '2026-13-01',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-00-10',
    '',
    '2026-09-07T08:00:00Z',
  ]) {
    expect(() => dayNumber(text)).toThrow(RangeError)
  }
})

test('it agrees with the calendar of the language from year 100 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('9999-12-31') }), (day) => {
      const date = dateOfDay(day)
      expect(Date.parse(`${date}T00:00:00Z`) / 86_400_000).toBe(day)
      expect(dayNumber(date)).toBe(day)
    }),
    { numRuns: 10_000 },
  )
})
