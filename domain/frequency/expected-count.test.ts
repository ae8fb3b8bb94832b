import { expect, test } from 'vitest'
import { expectedCount } from './expected-count.ts'

const weekly = { window: ['2026-09-07', '2026-10-05'] as const, pattern: [1, 2, 3, 4, 5], cadenceDays: 7 }

test('weekly, full time, four weeks: four 1:1s', () => {
  expect(expectedCount(weekly)).toEqual({ available: 20, expected: 4 })
})

test('a week on holiday owes none', () => {
  expect(expectedCount({ ...weekly, absences: [['2026-09-21', '2026-09-25']] })).toEqual({ available: 15, expected: 3 })
})

test('three days a week owe as many talks as five', () => {
  expect(expectedCount({ ...weekly, pattern: [1, 2, 3] })).toEqual({ available: 12, expected: 4 })
  expect(expectedCount({ ...weekly, cadenceDays: 14, holidays: ['2026-09-14'] })).toEqual({
    available: 19,
    expected: 1.9,
  })
})

test('who has no workday owes nothing that could be counted', () => {
  expect(expectedCount({ ...weekly, pattern: [] })).toEqual({ available: 0, expected: null })
})
