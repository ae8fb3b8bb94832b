import { expect, test } from 'vitest'
import { streak } from './streak.ts'

const weekly = { pattern: [1, 2, 3, 4, 5], cadenceDays: 7 }
const sessions = ['2026-09-07', '2026-09-15', '2026-09-28']

test('nine workdays between two talks break the streak', () => {
  expect(streak({ ...weekly, sessions, asOf: '2026-10-02' })).toBe(1)
})

test('six workdays do not', () => {
  expect(streak({ ...weekly, sessions: ['2026-09-07', '2026-09-15'], asOf: '2026-09-16' })).toBe(2)
})

test('absence freezes it', () => {
  expect(streak({ ...weekly, sessions, absences: [['2026-09-21', '2026-09-25']], asOf: '2026-10-02' })).toBe(3)
})

test('it is 0 when the next talk is overdue or when there was none', () => {
  expect(streak({ ...weekly, sessions, asOf: '2026-10-05' })).toBe(1)
  expect(streak({ ...weekly, sessions, asOf: '2026-10-06' })).toBe(0)
  expect(streak({ ...weekly, sessions: [], asOf: '2026-10-06' })).toBe(0)
})

test('a talk today already counts', () => {
  expect(streak({ ...weekly, sessions: ['2026-09-07', '2026-09-14'], asOf: '2026-09-14' })).toBe(2)
})
