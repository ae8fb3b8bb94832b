import { expect, test } from 'vitest'
import { isDay } from './is-day.ts'

test('a day is one that the calendar has, written in full', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2027-02-29', '2026-04-31', '2026-13-01', '2026-9-7', '2026-12-31T00:00:00Z', ''].some(isDay)).toBe(false)
})
