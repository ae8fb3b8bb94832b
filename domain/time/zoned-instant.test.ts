import { expect, test } from 'vitest'
import { zonedInstant } from './zoned-instant.ts'

test('seven in the morning in Berlin moves by an hour when summer time ends', () => {
  expect(zonedInstant({ date: '2026-10-19', time: '07:00', zone: 'Europe/Berlin' })).toBe('2026-10-19T05:00:00Z')
  expect(zonedInstant({ date: '2026-10-26', time: '07:00', zone: 'Europe/Berlin' })).toBe('2026-10-26T06:00:00Z')
})

test('a time the clock skips is taken one step later', () => {
  expect(zonedInstant({ date: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' })).toBe('2026-03-29T01:30:00Z')
})

test('a time the clock shows twice is its first showing', () => {
  expect(zonedInstant({ date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin' })).toBe('2026-10-25T00:30:00Z')
})
