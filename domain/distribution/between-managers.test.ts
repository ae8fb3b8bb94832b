import { expect, test } from 'vitest'
import { betweenManagers } from './between-managers.ts'
import type { BlockFact } from './block-fact.ts'

/** Teams of these managers, each person with so many 1:1s. */
const led = (...teams: number[][]): BlockFact[] =>
  teams.flatMap((team, manager) =>
    team.map((heldSessions, at) => ({
      reportId: `r${manager}-${at}`,
      managerId: `m${manager}`,
      segments: {},
      availableDays: 20,
      scheduledDays: 20,
      daysPerWeek: 5,
      heldSessions,
      heldMinutes: 30,
    })),
  )
const times = (count: number, ...teams: number[][]) => Array.from({ length: count }, () => teams).flat()

test('half between managers and half inside their teams', () => {
  // 1 and 3 beside 4 and 4, thirty times: 56.5 % (V90).
  expect(betweenManagers(led(...times(30, [1, 3], [4, 4])))).toEqual({ from: 50, to: 60 })
})

test('needs ten managers', () => {
  const large = (...some: number[]) => some.flatMap((one) => Array.from({ length: 25 }, () => one))
  const teams = times(5, large(0, 0, 0, 4), large(4, 4, 4, 4))
  expect(betweenManagers(led(...teams))).toBeDefined()
  expect(betweenManagers(led(...teams.slice(1)))).toBeUndefined()
})

test('is not told when all managers are alike, when each is alike to all of theirs, or when nobody met', () => {
  expect(betweenManagers(led(...times(12, [0, 1, 2])))).toBeUndefined()
  expect(betweenManagers(led(...times(6, [1, 1, 1], [4, 4, 4])))).toBeUndefined()
  expect(betweenManagers(led(...times(12, [0, 0])))).toBeUndefined()
  expect(betweenManagers(led(...times(12, [2, 2])))).toBeUndefined()
})

test('order does not matter, nor how the managers are called', () => {
  const people = led(...times(30, [0, 2, 4], [1, 1, 2], [4, 4, 3]))
  const told = betweenManagers(people)
  expect(told).toBeDefined()
  expect(betweenManagers(people.toReversed())).toEqual(told)
  expect(betweenManagers(people.map((one) => ({ ...one, managerId: `x${one.managerId}` })))).toEqual(told)
})

test('waits where any exchange of two people would show: then who has what could be worked out', () => {
  expect(betweenManagers(led(...times(5, [0, 3], [4, 4])))).toBeUndefined()
  expect(betweenManagers(led(...times(50, [0, 3], [4, 4])))).toEqual({ from: 30, to: 40 })
})
