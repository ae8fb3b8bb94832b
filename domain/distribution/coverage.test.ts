import { expect, test } from 'vitest'
import { coverage, isEligible, isUnderCoached } from './coverage.ts'

const fullTime = { avail: 20, sched: 20, held: 1, min: 30, daysPerWeek: 5 }

test('three of four met, and three of four had too little: both must be told', () => {
  const people = [
    fullTime,
    { avail: 8, sched: 20, held: 0, min: 0, daysPerWeek: 5 },
    { avail: 10, sched: 20, held: 0, min: 0, daysPerWeek: 5 },
    { avail: 12, sched: 12, held: 2, min: 75, daysPerWeek: 3 },
    { avail: 20, sched: 20, held: 3, min: 50, daysPerWeek: 5 },
  ]
  expect(coverage({ people })).toEqual({ eligible: 4, covered: 3, coverage: 0.75, underCoached: 0.75 })
})

test('half of the time is enough to count, less is not, and opting out is respected', () => {
  expect(isEligible({ ...fullTime, avail: 10 })).toBe(true)
  expect(isEligible({ ...fullTime, avail: 9 })).toBe(false)
  expect(isEligible({ ...fullTime, optedOut: true })).toBe(false)
  expect(isEligible({ ...fullTime, avail: 0, sched: 0 })).toBe(false)
})

test('exactly 15 minutes a week are enough', () => {
  expect(isUnderCoached({ ...fullTime, min: 60 })).toBe(false)
  expect(isUnderCoached({ ...fullTime, min: 59 })).toBe(true)
})

test('nobody eligible, no share', () => {
  expect(coverage({ people: [] })).toEqual({ eligible: 0, covered: 0, coverage: null, underCoached: null })
})
