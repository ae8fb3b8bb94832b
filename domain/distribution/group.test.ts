import { expect, test } from 'vitest'
import { addCell, emptyGroup, failedTest, passesTests, sizeOf, type Cell } from './group.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const groupOf = (...cells: Omit<Cell, 'key'>[]) => {
  const group = emptyGroup()
  for (const cell of cells) addCell(group, { key: 'any', ...cell })
  return group
}

test('four people are too few, two managers are too few, one manager with most people dominates', () => {
  expect(failedTest(groupOf({ byManager: { m1: 2, m2: 1, m3: 1 } }), rules)).toBe('min_group')
  expect(failedTest(groupOf({ byManager: { m1: 3, m2: 3 } }), rules)).toBe('min_managers')
  expect(failedTest(groupOf({ byManager: { m1: 4, m2: 2, m3: 1 } }), rules)).toBe('dominance')
})

test('exactly half is allowed', () => {
  expect(passesTests(groupOf({ byManager: { m1: 4, m2: 2, m3: 2 } }), rules)).toBe(true)
})

test('a manager’s people in two cells are taken together', () => {
  const one = { byManager: { m1: 3, m2: 2, m3: 1 } }
  expect(passesTests(groupOf(one), rules)).toBe(true)
  expect(failedTest(groupOf(one, { byManager: new Map([['m1', 3]]) }), rules)).toBe('dominance')
})

test('a manager without people in a cell is none', () => {
  expect(failedTest(groupOf({ byManager: { m1: 3, m2: 3, m3: 0 } }), rules)).toBe('min_managers')
})

test('cells with figures only are judged at their worst', () => {
  expect(failedTest(groupOf({ n: 20 }), rules)).toBe('min_managers')
  expect(failedTest(groupOf({ n: 20, managers: 4 }), rules)).toBe('dominance')
  expect(passesTests(groupOf({ n: 20, managers: 4, maxShare: 0.5 }), rules)).toBe(true)
  expect(failedTest(groupOf({ n: 20, managers: 2, maxShare: 0.5 }, { n: 20, managers: 2, maxShare: 0.5 }), rules)).toBe(
    'min_managers',
  )
})

test('the size is given, or the sum over the managers', () => {
  expect(sizeOf({ key: 'A', n: 7 })).toBe(7)
  expect(sizeOf({ key: 'A', byManager: { m1: 3, m2: 2 } })).toBe(5)
  expect(sizeOf({ key: 'A' })).toBe(0)
})

test('exactly k people, three managers and half of them are enough', () => {
  expect(passesTests(groupOf({ byManager: { m1: 2, m2: 2, m3: 1 } }), rules)).toBe(true)
})

test('the managers of an empty cell are not counted', () => {
  expect(failedTest(groupOf({ n: 0, managers: 3 }, { n: 20, managers: 2, maxShare: 0.5 }), rules)).toBe('min_managers')
})
