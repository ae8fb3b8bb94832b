import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from './group.ts'
import { suppress1D } from './suppress-1d.ts'

const loose = { k: 5, kManagers: 1, maxManagerShare: 1 }
const strict = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const sizes = (input: Record<string, number>) => Object.entries(input).map(([key, n]) => ({ key, n }))

test('one small cell takes the smallest other one with it', () => {
  expect(suppress1D({ cells: sizes({ A: 12, B: 9, C: 4 }), ...loose })).toEqual({
    primary: ['C'],
    complementary: ['B'],
    visible: ['A'],
    totalVisible: true,
  })
})

test('two small cells protect each other when together they are five', () => {
  expect(suppress1D({ cells: sizes({ A: 20, B: 3, C: 2 }), ...loose }).complementary).toEqual([])
  expect(suppress1D({ cells: sizes({ A: 20, B: 2, C: 2, D: 8 }), ...loose }).complementary).toEqual(['D'])
})

test('nothing small, nothing hidden; only small cells, only the total', () => {
  expect(suppress1D({ cells: sizes({ A: 20, B: 8 }), ...loose }).visible).toEqual(['A', 'B'])
  expect(suppress1D({ cells: sizes({ A: 4, B: 3 }), ...loose })).toEqual({
    primary: ['A', 'B'],
    complementary: [],
    visible: [],
    totalVisible: true,
  })
})

test('equal sizes are taken by key, and an empty cell protects nobody', () => {
  expect(suppress1D({ cells: sizes({ D: 8, C: 8, B: 4, A: 30 }), ...loose }).complementary).toEqual(['C'])
  expect(suppress1D({ cells: sizes({ A: 20, B: 4, C: 0 }), ...loose })).toMatchObject({
    primary: ['B', 'C'],
    complementary: ['A'],
  })
})

test('a cell that one manager dominates is hidden, and so is its neighbour', () => {
  const cells = [
    { key: 'A', byManager: { m1: 8, m2: 1, m3: 1 } },
    { key: 'B', byManager: { m4: 4, m5: 4, m6: 4 } },
    { key: 'C', byManager: { m7: 5, m8: 5, m9: 5 } },
  ]
  expect(suppress1D({ cells, ...strict })).toMatchObject({ primary: ['A'], complementary: ['B'], visible: ['C'] })
})

test('what is left must not be dominated either', () => {
  const cells = [
    { key: 'A', byManager: { m1: 20, m2: 1, m3: 1 } },
    { key: 'B', byManager: { m4: 3, m5: 3 } },
    { key: 'C', byManager: { m6: 6, m7: 6, m8: 6 } },
  ]
  expect(suppress1D({ cells, ...strict })).toMatchObject({
    primary: ['A', 'B'],
    complementary: ['C'],
    totalVisible: true,
  })
})

test('a total that fails is withheld, and then the passing cells may stay', () => {
  expect(suppress1D({ cells: [{ key: 'A', byManager: { m1: 7, m2: 1 } }], ...strict })).toEqual({
    primary: ['A'],
    complementary: [],
    visible: [],
    totalVisible: false,
  })
  const cells = [
    { key: 'A', byManager: { m1: 90, m2: 1 } },
    { key: 'B', byManager: { m4: 4, m5: 4, m6: 4 } },
  ]
  expect(suppress1D({ cells, ...strict })).toMatchObject({ complementary: [], visible: ['B'], totalVisible: false })
})

const tables: fc.Arbitrary<Cell[]> = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 })), { maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((cells) => cells.map((people, index) => ({ key: `cell ${index}`, byManager: countByManager(people) })))

test('20,000 random tables: neither a shown cell, nor the total, nor what is left over fails a test', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const { primary, complementary, visible, totalVisible } = suppress1D({ cells, ...strict })
      const hidden = new Set([...primary, ...complementary])
      expect([...hidden, ...visible].toSorted(compare)).toEqual(cells.map(({ key }) => key).toSorted(compare))
      for (const cell of cells) if (!hidden.has(cell.key)) expect(isSafe([cell])).toBe(true)
      expect(totalVisible).toBe(isSafe(cells))
      if (totalVisible && hidden.size > 0) expect(isSafe(cells.filter(({ key }) => hidden.has(key)))).toBe(true)
    }),
    { numRuns: 20_000 },
  )
}, 60_000)

test('the order of the cells does not matter', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      expect(suppress1D({ cells: cells.toReversed(), ...strict })).toEqual(suppress1D({ cells, ...strict }))
    }),
    { numRuns: 2_000 },
  )
})

test('a greater k never brings a cell into view', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 5, max: 12 }), (cells, k) => {
      const before = suppress1D({ cells, ...loose, k }).visible
      const after = suppress1D({ cells, ...loose, k: k + 1 }).visible
      expect(before).toEqual(expect.arrayContaining(after))
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

/** The three tests, written down a second time and without any cleverness. */
function isSafe(cells: readonly Cell[]): boolean {
  const people = new Map<string, number>()
  for (const { byManager } of cells) {
    for (const [manager, n] of Object.entries(byManager ?? {})) people.set(manager, (people.get(manager) ?? 0) + n)
  }
  const n = peopleIn(cells)
  return n >= 5 && people.size >= 3 && Math.max(...people.values()) <= n / 2
}

function peopleIn(cells: readonly Cell[]): number {
  return cells.flatMap(({ byManager }) => Object.values(byManager ?? {})).reduce((sum, n) => sum + n, 0)
}

function countByManager(people: readonly (readonly [number, number])[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [manager, n] of people) counts[`m${manager}`] = (counts[`m${manager}`] ?? 0) + n
  return counts
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
