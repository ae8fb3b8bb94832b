import type { Highs, Model } from 'highs'
import { diceOf } from './random-organisation.ts'

/** Whole numbers from 0 to `most`, sums of some of them that lie in a range, and sums that one would like to know. */
export type Puzzle = {
  most: readonly number[]
  rows: readonly { columns: readonly number[]; least: number; most: number }[]
  wanted: readonly (readonly number[])[]
}

const thrown = 16
const near = 1e-6

/**
 * For each wanted sum the only value it can have, or `undefined` where there are several. Every solution in whole
 * numbers that comes up is compared with the first: where they differ in a sum, that sum needs no search of its own.
 *
 * Fractions are asked first, since they are quick: their solution is often whole, and where even they leave room for one
 * whole number only, nothing else can be. What they do not settle is searched in whole numbers.
 */
export function onlyValues(puzzle: Puzzle, highs: Highs): (number | undefined)[] {
  const { most, wanted } = puzzle
  return highs.withModel((fractions) =>
    highs.withModel((whole) => {
      build(fractions, puzzle, highs)
      build(whole, puzzle, highs)
      for (const at of most.keys()) whole.changeColIntegrality(at, highs.constants.variableType.integer)
      const costs = new Float64Array(most.length)
      const first = solve(whole, costs, highs)
      const only = wanted.map((columns): number | undefined => Math.round(sumOf(first, columns)))
      const compare = (solution: readonly number[]) => {
        if (solution.some((value) => Math.abs(value - Math.round(value)) > near)) return
        for (const [at, columns] of wanted.entries())
          if (Math.round(sumOf(solution, columns)) !== only[at]) only[at] = undefined
      }
      // Solutions that look thrown settle most of it.
      const dice = diceOf(most.length)
      for (let round = 0; round < thrown; round += 1)
        compare(
          solve(
            fractions,
            costs.map(() => dice() - 0.5),
            highs,
          ),
        )
      for (const [at, columns] of wanted.entries()) {
        if (only[at] === undefined) continue
        const towards = (sense: number) => costs.map((_, column) => (columns.includes(column) ? sense : 0))
        const ends = [1, -1].map((sense) => {
          const solution = solve(fractions, towards(sense), highs)
          compare(solution)
          return sumOf(solution, columns)
        })
        const isSettled = Math.ceil((ends[0] ?? 0) - near) === Math.floor((ends[1] ?? 0) + near)
        for (const sense of [1, -1])
          if (only[at] !== undefined && !isSettled) compare(solve(whole, towards(sense), highs))
      }
      return only
    }),
  )
}

function build(model: Model, { most, rows }: Puzzle, highs: Highs): void {
  model.options.set({ output_flag: false })
  for (const upper of most) model.addVar(0, upper)
  for (const { columns, least, most: upper } of rows)
    model.addRow(least, upper, { indices: [...columns], values: columns.map(() => 1) })
  model.changeObjectiveSense(highs.constants.objectiveSense.minimize)
}

function solve(model: Model, costs: Float64Array, highs: Highs): number[] {
  model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs)
  model.run()
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
    throw new Error('What is published has no solution')
  return [...model.getSolution().colValue]
}

function sumOf(solution: readonly number[], columns: readonly number[]): number {
  return columns.reduce((sum, at) => sum + (solution[at] ?? 0), 0)
}
