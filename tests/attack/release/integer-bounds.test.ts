import fc from 'fast-check'
import loadHighs, { type Highs } from 'highs'
import { beforeAll, expect, test } from 'vitest'
import { onlyValues } from './integer-bounds.ts'
import type { Puzzle } from './neighbours.ts'

let highs: Highs
beforeAll(async () => {
  highs = await loadHighs()
})

/** Every solution of a small puzzle, by trying all numbers. */
function solutionsOf({ most, rows }: Puzzle): number[][] {
  let solutions: number[][] = [[]]
  for (const upper of most)
    solutions = solutions.flatMap((before) => Array.from({ length: upper + 1 }, (_, value) => [...before, value]))
  const sum = (solution: readonly number[], columns: readonly number[]) =>
    columns.reduce((all, column) => all + (solution[column] ?? 0), 0)
  return solutions.filter((solution) =>
    rows.every(({ columns, least, most: upper }) => {
      const all = sum(solution, columns)
      return all >= least && all <= upper
    }),
  )
}

const columnsOf = (count: number) => fc.subarray([...Array.from({ length: count }).keys()], { minLength: 1 })
const puzzles = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }).chain((most) => {
  const truth = fc.tuple(...most.map((upper) => fc.integer({ min: 0, max: upper })))
  const rows = fc.array(fc.tuple(columnsOf(most.length), fc.nat(1), fc.nat(1)), { minLength: 1, maxLength: 4 })
  const wanted = fc.array(columnsOf(most.length), { minLength: 1, maxLength: 4 })
  return fc.record({ truth, rows, wanted }).map((drawn): Puzzle => ({
    most,
    wanted: drawn.wanted,
    rows: drawn.rows.map(([columns, under, over]) => {
      const sum = columns.reduce((all, column) => all + (drawn.truth[column] ?? 0), 0)
      return { columns, least: sum - under, most: sum + over }
    }),
  }))
})

test('says exactly those sums that are the same in every solution', () => {
  fc.assert(
    fc.property(puzzles, (puzzle) => {
      const solutions = solutionsOf(puzzle)
      const expected = puzzle.wanted.map((columns) => {
        const sums = new Set(solutions.map((solution) => columns.reduce((all, at) => all + (solution[at] ?? 0), 0)))
        return sums.size === 1 ? [...sums][0] : undefined
      })
      expect(onlyValues(puzzle, highs)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
