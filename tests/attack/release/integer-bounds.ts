import type { Highs, Model } from 'highs'
import { neighboursOf, type Puzzle } from './neighbours.ts'
import { diceOf } from './random-organisation.ts'

const thrown = 8
const near = 1e-6

/**
 * For each wanted sum the only value it can have, or `undefined` where there are several. Every solution in whole
 * numbers that comes up is compared with the first: where they differ in a sum, that sum needs no search of its own.
 *
 * The neighbours of a solution are looked at first, which takes no solver; then solutions that look thrown; then each sum
 * that is left by itself. Fractions are asked before whole numbers, since they are quick: their solution is often whole,
 * and where even they leave room for one whole number only, nothing else can be.
 */
export function onlyValues(puzzle: Puzzle, highs: Highs): (number | undefined)[] {
  const { most, wanted } = puzzle
  return highs.withModel((fractions) => {
    build(fractions, puzzle, highs)
    const costs = new Float64Array(most.length)
    const asked = solve(fractions, costs, highs)
    const first = isWhole(asked) ? asked : inWholeNumbers(puzzle, highs, (model) => solve(model, costs, highs))
    const only = wanted.map((columns): number | undefined => Math.round(sumOf(first, columns)))
    const compare = (solution: readonly number[]) => {
      if (!isWhole(solution)) return
      for (const [at, columns] of wanted.entries())
        if (Math.round(sumOf(solution, columns)) !== only[at]) only[at] = undefined
      openByNeighbours(puzzle, solution, only)
    }
    compare(first)
    const dice = diceOf(most.length)
    for (let round = 0; round < thrown && isAnyLeft(only); round += 1)
      compare(
        solve(
          fractions,
          costs.map(() => dice() - 0.5),
          highs,
        ),
      )
    const unsure = [...wanted.keys()].filter((at) => only[at] !== undefined && !isOnlyIn(fractions, at))
    if (unsure.some((at) => only[at] !== undefined))
      inWholeNumbers(puzzle, highs, (model) => {
        for (const at of unsure)
          for (const sense of [1, -1])
            if (only[at] !== undefined) compare(solve(model, towards(wanted[at] ?? [], sense), highs))
      })
    return only

    /** Do even fractions leave one whole number only? */
    function isOnlyIn(model: Model, at: number): boolean {
      const columns = wanted[at] ?? []
      const [least = 0, greatest = 0] = [1, -1].map((sense) => {
        const solution = solve(model, towards(columns, sense), highs)
        compare(solution)
        return sumOf(solution, columns)
      })
      return Math.ceil(least - near) === Math.floor(greatest + near)
    }
  })

  function towards(columns: readonly number[], sense: number): Float64Array {
    const costs = new Float64Array(most.length)
    for (const column of columns) costs[column] = sense
    return costs
  }
}

/** Where a neighbour of a solution has another sum, the sum has several values. */
function openByNeighbours({ most, rows, wanted }: Puzzle, solution: readonly number[], only: (number | undefined)[]) {
  if (!isAnyLeft(only)) return
  const beside = neighboursOf({ most, rows }, solution.map(Math.round))
  const isInside = new Uint8Array(most.length)
  for (const [at, columns] of wanted.entries()) {
    if (only[at] === undefined) continue
    for (const column of columns) isInside[column] = 1
    const isOpen = columns.some(
      (column) =>
        beside.isMore(column) ||
        beside.isLess(column) ||
        most.some((_, other) => !isInside[other] && (beside.isTraded(column, other) || beside.isTraded(other, column))),
    )
    if (isOpen) only[at] = undefined
    for (const column of columns) isInside[column] = 0
  }
}

function inWholeNumbers<Result>(puzzle: Puzzle, highs: Highs, act: (model: Model) => Result): Result {
  return highs.withModel((model) => {
    build(model, puzzle, highs)
    for (const at of puzzle.most.keys()) model.changeColIntegrality(at, highs.constants.variableType.integer)
    return act(model)
  })
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

function isWhole(solution: readonly number[]): boolean {
  return solution.every((value) => Math.abs(value - Math.round(value)) <= near)
}

function isAnyLeft(only: readonly (number | undefined)[]): boolean {
  return only.some((value) => value !== undefined)
}

function sumOf(solution: readonly number[], columns: readonly number[]): number {
  return columns.reduce((sum, at) => sum + (solution[at] ?? 0), 0)
}
