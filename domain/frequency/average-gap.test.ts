import { expect, test } from 'vitest'
import { averageGap } from './average-gap.ts'

const window = ['2026-07-27', '2026-10-05'] as const
const fullTime = { pattern: [1, 2, 3, 4, 5] as const, window }
const mondays = ['2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24', '2026-08-31']

test('every week, every third week, every fourth week', () => {
  const all = [...mondays, '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']
  expect(averageGap({ ...fullTime, sessions: all })).toBe(1)
  expect(averageGap({ ...fullTime, sessions: all.filter((_, at) => at % 3 === 0) })).toBe(3)
  expect(averageGap({ ...fullTime, sessions: ['2026-07-27', '2026-08-24', '2026-09-21'] })).toBe(4)
})

test('one that fell out makes the average a little longer', () => {
  const sessions = [...mondays.filter((_, at) => at !== 2), '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']
  expect(averageGap({ ...fullTime, sessions })).toBe(9 / 8)
})

test('who met three weeks running and then no more did not meet every week', () => {
  expect(averageGap({ ...fullTime, sessions: mondays.slice(0, 3) })).toBe(10 / 3)
  expect(averageGap({ ...fullTime, sessions: ['2026-09-14', '2026-09-21', '2026-09-28'] })).toBe(3)
})

test('a single one has the whole window around it, and none is no number', () => {
  expect(averageGap({ ...fullTime, sessions: ['2026-09-07'] })).toBe(10)
  expect(averageGap({ ...fullTime, sessions: [] })).toBeNull()
  expect(averageGap({ ...fullTime, sessions: ['2026-07-26', '2026-10-05'] })).toBeNull()
})

test('leave and days off drop out, and two talks on one day are one', () => {
  const sessions = ['2026-07-27', '2026-09-28', '2026-09-28']
  expect(averageGap({ ...fullTime, sessions })).toBe(9)
  expect(averageGap({ ...fullTime, absences: [['2026-08-03', '2026-09-20']], sessions })).toBe(2)
  expect(averageGap({ pattern: [1, 2], window, sessions })).toBe(9)
})

test('nobody who was away all the time is called quick', () => {
  const absences = [['2026-07-01', '2026-10-31']] as const
  expect(averageGap({ ...fullTime, absences, sessions: ['2026-08-05'] })).toBe(0)
})
