import { expect, test } from 'vitest'
import { nthWorkday } from './nth-workday.ts'

test('five workdays after a Monday is the next Monday', () => {
  expect(nthWorkday({ pattern: [1, 2, 3, 4, 5] }, '2026-09-07', 5)).toBe('2026-09-14')
})

test('a long absence only moves the day', () => {
  const availability = { pattern: [1], absences: [['2026-09-08', '2026-12-31'] as const] }
  expect(nthWorkday(availability, '2026-09-07', 1)).toBe('2027-01-04')
})

test('where nobody works any more there is no such day', () => {
  expect(nthWorkday({ pattern: [] }, '2026-09-07', 1)).toBeUndefined()
  expect(nthWorkday({ pattern: [1], relation: ['2026-01-01', '2026-09-08'] }, '2026-09-07', 1)).toBeUndefined()
})
