import { expect, test } from 'vitest'
import { weeklyMinutes } from './weekly-minutes.ts'

test('105 minutes over four weeks are 26.25 a week', () => {
  expect(weeklyMinutes({ minutes: [30, 30, 45], available: 20, daysPerWeek: 5 })).toEqual({
    weeklyMinutes: 26.25,
    underCoached: false,
  })
})

test('exactly 15 minutes are enough, less is not', () => {
  expect(weeklyMinutes({ minutes: [60], available: 20, daysPerWeek: 5 }).underCoached).toBe(false)
  expect(weeklyMinutes({ minutes: [59], available: 20, daysPerWeek: 5 }).underCoached).toBe(true)
})

test('part time is measured by its own week, nobody there is not measured', () => {
  expect(weeklyMinutes({ minutes: [75], available: 12, daysPerWeek: 3 }).weeklyMinutes).toBe(18.75)
  expect(weeklyMinutes({ minutes: [30], available: 0, daysPerWeek: 5 })).toEqual({
    weeklyMinutes: null,
    underCoached: null,
  })
})

test('a week without workdays has no minutes to speak of', () => {
  expect(weeklyMinutes({ minutes: [30], available: 5, daysPerWeek: 0 }).weeklyMinutes).toBeNull()
})
