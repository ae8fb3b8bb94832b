import { expect, test } from 'vitest'
import { suppressTree } from './suppress-tree.ts'

const rules = { k: 5, kManagers: 1, maxManagerShare: 1 }

test('below a hidden division nothing is shown, although its department alone would pass', () => {
  const cells = [
    { key: 'A', n: 30 },
    { key: 'B', n: 9 },
    { key: 'C', n: 4 },
    { key: 'B1', parent: 'B', n: 9 },
    { key: 'A1', parent: 'A', n: 18 },
    { key: 'A2', parent: 'A', n: 12 },
  ]
  expect(suppressTree({ cells, ...rules })).toEqual({ visible: ['A', 'A1', 'A2'], totalVisible: true })
})

test('siblings protect each other against their parent’s figure', () => {
  const cells = [
    { key: 'A', n: 30 },
    { key: 'A1', parent: 'A', n: 18 },
    { key: 'A2', parent: 'A', n: 9 },
    { key: 'A3', parent: 'A', n: 3 },
  ]
  expect(suppressTree({ cells, ...rules }).visible).toEqual(['A', 'A1'])
})

test('it goes down any number of levels, and a cell with an unknown parent is a top one', () => {
  const cells = [
    { key: 'A', n: 30 },
    { key: 'A1', parent: 'A', n: 30 },
    { key: 'A1x', parent: 'A1', n: 24 },
    { key: 'A1y', parent: 'A1', n: 6 },
    { key: 'Z', parent: 'gone', n: 7 },
  ]
  expect(suppressTree({ cells, ...rules }).visible).toEqual(['A', 'A1', 'A1x', 'A1y', 'Z'])
})

test('a total that fails is not shown', () => {
  expect(suppressTree({ cells: [{ key: 'A', n: 4 }], ...rules })).toEqual({ visible: [], totalVisible: false })
})
