import { expect, test } from 'vitest'
import { weekLater } from './week-later.ts'

const today = '2026-10-15'
const days = { pattern: [1, 2, 3, 4, 5] as const, holidays: ['2026-10-27'] }

test('a week after the day that counts, or after today where that is over or there is none', () => {
  expect(weekLater({ currentDue: '2026-10-20', today })).toBe('2026-10-27')
  expect(weekLater({ currentDue: '2026-10-01', today })).toBe('2026-10-22')
  expect(weekLater({ currentDue: null, today })).toBe('2026-10-22')
})

test('or the first day after it on which the two work', () => {
  expect(weekLater({ currentDue: '2026-10-24', today })).toBe('2026-11-02')
  expect(weekLater({ currentDue: '2026-10-20', today }, days)).toBe('2026-10-28')
  const away = { ...days, absences: [['2026-10-28', '2026-11-01'] as const] }
  expect(weekLater({ currentDue: '2026-10-20', today }, away)).toBe('2026-11-02')
  expect(weekLater({ currentDue: '2026-10-20', today }, { pattern: [3] })).toBe('2026-10-28')
})

test('where the two never work together, a week later it is', () => {
  expect(weekLater({ currentDue: null, today }, { pattern: [] })).toBe('2026-10-22')
})
