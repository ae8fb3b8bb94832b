import { expect, test } from 'vitest'
import { availableDays, workPattern } from './available-days.ts'
import { dateOfDay } from './date-of-day.ts'

const fullTime = { pattern: [1, 2, 3, 4, 5] }
const fourWeeks = ['2026-09-07', '2026-10-05'] as const

test('four weeks full time with one week away leave 15 days', () => {
  expect(availableDays({ ...fullTime, absences: [['2026-09-21', '2026-09-25']] }, fourWeeks)).toHaveLength(15)
})

test('single absence dates, holidays and weekends overlap without counting twice', () => {
  const days = availableDays(
    { ...fullTime, absences: ['2026-09-08', ['2026-09-08', '2026-09-13']], holidays: ['2026-09-09', '2026-09-14'] },
    ['2026-09-07', '2026-09-16'],
  )
  expect(days.map(dateOfDay)).toEqual(['2026-09-07', '2026-09-15'])
})

test('only days inside the relationship count, its last day not included', () => {
  const days = availableDays({ ...fullTime, relation: ['2026-09-10', '2026-09-15'] }, fourWeeks)
  expect(days.map(dateOfDay)).toEqual(['2026-09-10', '2026-09-11', '2026-09-14'])
  expect(availableDays({ ...fullTime, relation: ['2026-10-01', null] }, fourWeeks)).toHaveLength(2)
})

test('a part-time pair counts the days both work, or the report’s own when they share none', () => {
  expect(workPattern({ pattern: [1, 2, 3], managerPattern: [2, 3, 4, 5] })).toEqual([2, 3])
  expect(workPattern({ pattern: [1, 2], managerPattern: [4, 5] })).toEqual([1, 2])
  expect(workPattern({ pattern: [1, 2, 2] })).toEqual([1, 2])
})

test('a leap day is a workday like others', () => {
  expect(availableDays(fullTime, ['2028-02-28', '2028-03-02']).map(dateOfDay)).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ])
})
