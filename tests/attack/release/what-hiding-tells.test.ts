import { expect, it } from 'vitest'
import { whatHidingTells, type Part } from './what-hiding-tells.ts'

const inDepartments = (...sizes: number[][]): Part[] =>
  sizes.map((teams, at) => ({ segments: { department: 'ABCDE'[at] ?? '' }, teams }))
const inBoth = (...sizes: [place: string, teams: number[]][]): Part[] =>
  sizes.map(([place, teams]) => ({ segments: { department: place.charAt(0), office: place.charAt(1) }, teams }))

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

it('nor, but for a few of all organisations, across two tables', () => {
  const parts = inBoth(['AX', [3, 2]], ['AY', [1, 2]], ['BX', [2, 2]], ['BY', [1, 2]], ['CX', [2]], ['DY', [2]])
  const told = whatHidingTells(parts, ['department', 'office'])
  expect(told.share).toBeLessThan(0.002)
})
