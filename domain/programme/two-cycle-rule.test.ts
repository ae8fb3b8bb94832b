import { expect, test } from 'vitest'
import { twoCycleRule, type CycleUnit } from './two-cycle-rule.ts'

const ninetyDays = { start: '2026-09-07', asOf: '2026-12-06', required: 2 }
const complete = (start: string, asOf: string, unit: CycleUnit) => twoCycleRule({ start, asOf, unit }).complete

test('a 90-day pilot holds six fortnights, two months and no quarter', () => {
  expect(twoCycleRule({ ...ninetyDays, unit: 14 })).toEqual({ complete: 6, declarable: true })
  expect(twoCycleRule({ ...ninetyDays, unit: 'month' })).toEqual({ complete: 2, declarable: true })
  expect(twoCycleRule({ ...ninetyDays, unit: 'quarter' })).toEqual({ complete: 0, declarable: false })
})

test('a month counts from its first to its last day', () => {
  expect(complete('2026-09-01', '2026-10-01', 'month')).toBe(1)
  expect(complete('2026-09-01', '2026-09-30', 'month')).toBe(0)
  expect(complete('2026-09-02', '2026-10-31', 'month')).toBe(0)
  expect(complete('2026-09-02', '2026-11-01', 'month')).toBe(1)
})

test('quarters and years are those of the calendar, over the turn of the year', () => {
  expect(complete('2026-10-01', '2027-04-01', 'quarter')).toBe(2)
  expect(complete('2026-08-15', '2027-03-31', 'quarter')).toBe(1)
  expect(complete('2026-01-01', '2028-01-01', 'year')).toBe(2)
  expect(complete('2026-09-07', '2026-09-20', 'week')).toBe(1)
})

test('an end before the start is no cycle', () => {
  expect(twoCycleRule({ start: '2026-09-07', asOf: '2026-01-01', unit: 'month' })).toEqual({
    complete: 0,
    declarable: false,
  })
  expect(complete('2026-09-07', '2026-01-01', 7)).toBe(0)
})
