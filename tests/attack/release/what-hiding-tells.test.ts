import { expect, it } from 'vitest'
import { whatHidingTells, type Part } from './what-hiding-tells.ts'

const inDepartments = (...sizes: number[][]): Part[] =>
  sizes.map((teams, at) => ({ segments: { department: 'ABCDE'[at] ?? '' }, teams }))
const inThree = (...sizes: [place: string, teams: number[]][]): Part[] =>
  sizes.map(([place, teams]) => ({
    segments: { department: place.charAt(0), office: place.charAt(1), tenure: place.charAt(2) },
    teams,
  }))

// Two departments are shown, and two or three are hidden, as they have too few people or managers.
it.each([
  ['12', inDepartments([2, 2, 2], [2, 1], [2, 1])],
  ['12, both shown', inDepartments([2, 2, 2], [2, 2, 2])],
  ['18', inDepartments([2, 2, 2], [2, 2, 2], [2, 1], [2, 1])],
  ['24', inDepartments([3, 3, 2], [3, 3, 2], [2, 2], [2, 2])],
])('that something is hidden settles nobody’s number, of %s people', (_, parts) => {
  const told = whatHidingTells(parts, ['department'])
  expect(told).toMatchObject({ settling: 0 })
  expect(told.nothing).toBeLessThan(0.4)
})

it.each([
  ['12', inDepartments([2, 2, 2], [2, 1], [2, 1])],
  ['18', inDepartments([2, 2, 2], [2, 2, 2], [2, 1], [2, 1])],
])('nor how many of their 1:1s were kept, of %s people', (_, parts) => {
  expect(whatHidingTells(parts, ['department'], 'reliability')).toMatchObject({ settling: 0, nothing: 0 })
})

it('nor which of three tables it is: of so few people the first alone is told', () => {
  const parts = inThree(['AXs', [2, 2, 1]], ['BYt', [2, 2, 1]], ['CXt', [2, 1]], ['CYs', [1, 1]], ['DXs', [2]])
  expect(whatHidingTells(parts, ['department', 'office', 'tenure'])).toMatchObject({ settling: 0 })
})
