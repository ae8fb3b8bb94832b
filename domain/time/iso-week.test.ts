import { expect, test } from 'vitest'
import { isoWeek, mondayOf } from './iso-week.ts'

test('the first of January 2027 lies in week 53 of 2026', () => {
  expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53, monday: '2026-12-28' })
})

test('the last Monday of December may open the new year', () => {
  expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1, monday: '2024-12-30' })
  expect(isoWeek('2026-09-07')).toEqual({ year: 2026, week: 37, monday: '2026-09-07' })
})

test('every day of a week leads to its Monday', () => {
  expect(mondayOf('2026-09-07')).toBe('2026-09-07')
  expect(mondayOf('2026-09-10')).toBe('2026-09-07')
  expect(mondayOf('2026-09-13')).toBe('2026-09-07')
})
