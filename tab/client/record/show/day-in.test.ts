import { expect, test } from 'vitest'
import { dayIn } from './day-in.ts'

const lateInTheEvening = '2026-10-15T23:30:00Z'

test('the day on the wall of a place', () => {
  expect(dayIn('Europe/Berlin')(lateInTheEvening)).toBe('2026-10-16')
  expect(dayIn('America/New_York')(lateInTheEvening)).toBe('2026-10-15')
})

test('of a place that this browser does not know, as in UTC: the API may know newer names', () => {
  expect(dayIn('Mars/Olympus')(lateInTheEvening)).toBe('2026-10-15')
})
