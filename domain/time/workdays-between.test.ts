import { expect, test } from 'vitest'
import { workdaysBetween } from './workdays-between.ts'

const fullTime = { pattern: [1, 2, 3, 4, 5] }

test('from Monday to the next Monday it is five workdays', () => {
  expect(workdaysBetween(fullTime, '2026-09-07', '2026-09-14')).toBe(5)
})

test('a weekend is no distance, and nothing lies before the start', () => {
  expect(workdaysBetween(fullTime, '2026-09-12', '2026-09-14')).toBe(0)
  expect(workdaysBetween(fullTime, '2026-09-14', '2026-09-07')).toBe(0)
})

test('over the turn of the year holidays drop out', () => {
  const holidays = ['2026-12-25', '2027-01-01']
  expect(workdaysBetween({ ...fullTime, holidays }, '2026-12-24', '2027-01-04')).toBe(5)
})
