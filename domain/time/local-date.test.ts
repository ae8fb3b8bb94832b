import { expect, test } from 'vitest'
import { localDate } from './local-date.ts'

test('the same instant has another date in another place', () => {
  expect(localDate('2026-09-06T22:30:00Z', 'Europe/Berlin')).toBe('2026-09-07')
  expect(localDate('2026-09-06T22:30:00Z', 'America/Los_Angeles')).toBe('2026-09-06')
})

test('half-hour clock changes and places far east are no exception', () => {
  expect(localDate('2026-10-03T15:29:00Z', 'Australia/Lord_Howe')).toBe('2026-10-04')
  expect(localDate('2026-12-31T10:00:00Z', 'Pacific/Kiritimati')).toBe('2027-01-01')
})

test('an unknown zone is refused', () => {
  expect(() => localDate('2026-09-06T22:30:00Z', 'Moon/Crater')).toThrow(RangeError)
})
