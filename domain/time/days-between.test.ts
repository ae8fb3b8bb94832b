import { expect, test } from 'vitest'
import { daysBetween } from './days-between.ts'

test('from New Year’s Eve to New Year it is one day', () => {
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
})

test('backwards the number is negative', () => {
  expect(daysBetween('2026-09-14', '2026-09-07')).toBe(-7)
})
