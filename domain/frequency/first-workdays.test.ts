import { expect, test } from 'vitest'
import { dateOfDay } from '../time/date-of-day.ts'
import { firstWorkdays } from './first-workdays.ts'

const pattern = [1, 2, 3, 4, 5]

test('a new pair has the first five workdays to meet', () => {
  const days = firstWorkdays({ pattern, relation: ['2026-09-07', null] }, '2026-10-05')
  expect(days.map(dateOfDay)).toEqual(['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'])
})

test('a long absence right after the start only moves these days', () => {
  const absences = [['2026-09-08', '2026-12-31'] as const]
  const days = firstWorkdays({ pattern, absences, relation: ['2026-09-07', null] }, '2027-02-01')
  expect(days.map(dateOfDay)).toEqual(['2026-09-07', '2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06'])
})

test('only days before the end count, and without a known start there are none', () => {
  expect(firstWorkdays({ pattern, relation: ['2026-09-07', null] }, '2026-09-09')).toHaveLength(2)
  expect(firstWorkdays({ pattern }, '2026-10-05')).toEqual([])
})
