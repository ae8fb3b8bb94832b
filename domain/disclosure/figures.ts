import type { Crowd } from './crowd.ts'
import { possibleCounts, possibleSums, rateWords } from './possible-counts.ts'

/** Towards which rate, and with how many slots, a segment's kept slots are pulled. */
export type SlotPrior = { readonly alpha: number; readonly beta: number }
export const noPrior: SlotPrior = { alpha: 0, beta: 0 }

/**
 * A cell of a table: how many people it holds, how many of them had planned slots, and which figures it shows. What it
 * shows may be switched while a search goes on.
 */
export type FigureCell = { n: number; slots: number; isShown: boolean; showsKept: boolean; prior: SlotPrior }

/**
 * What is published about cells, and whether other records would have been published in the same words. It holds the
 * sums as a search moves records about; the published words stay those of the true records.
 */
export type Figures = {
  readonly cells: readonly FigureCell[]
  /**
   * How much further from the published figures a cell is (or how much nearer) once its sums change by so much: of people
   * with a 1:1, of people with too little time, of kept slots.
   */
  wrongBy(cell: number, met: number, under: number, kept: number): number
  /** Changes the sums of a cell. */
  move(cell: number, met: number, under: number, kept: number): void
  /** A cell with an untrue figure, if there is one. */
  firstWrong(): number | undefined
}

type Span = readonly [smallest: number, largest: number]

/** The figures of all cells that are shown. Nobody's planned slots change, since they may be known. */
export function figuresOf(crowd: Crowd, cells: readonly FigureCell[]): Figures {
  const { records, planned } = crowd
  const sums = (value: (person: number) => number) => sumsOf(crowd, cells.length, value)
  const metIn = sums((person) => records[person]?.covered ?? 0)
  const underIn = sums((person) => records[person]?.underCoached ?? 0)
  const keptIn = sums((person) => records[person]?.kept ?? 0)
  const plannedIn = sums((person) => planned[person] ?? 0)
  const metTold = spans(cells, (cell, at) => possibleCounts({ x: metIn[at] ?? 0, n: cell.n }))
  const underTold = spans(cells, (cell, at) => possibleCounts({ x: underIn[at] ?? 0, n: cell.n }))
  const keptTold = spans(cells, (cell, at) => possibleKept(cell, keptIn[at] ?? 0, plannedIn[at] ?? 0))

  function wrongWith(at: number, met: number, under: number, kept: number): number {
    const cell = cells[at]
    if (!cell?.isShown) return 0
    const wrong = outside(metTold, at, (metIn[at] ?? 0) + met) + outside(underTold, at, (underIn[at] ?? 0) + under)
    return cell.showsKept ? wrong + outside(keptTold, at, (keptIn[at] ?? 0) + kept) : wrong
  }

  return {
    cells,
    wrongBy: (cell, met, under, kept) => wrongWith(cell, met, under, kept) - wrongWith(cell, 0, 0, 0),
    move: (cell, met, under, kept) => {
      metIn[cell] = (metIn[cell] ?? 0) + met
      underIn[cell] = (underIn[cell] ?? 0) + under
      keptIn[cell] = (keptIn[cell] ?? 0) + kept
    },
    firstWrong: () => {
      const at = cells.findIndex((_, cell) => wrongWith(cell, 0, 0, 0) > 0)
      return at < 0 ? undefined : at
    },
  }
}

/** Sums of kept slots that are published in the same words: pooled, pulled towards the whole, rounded by people. */
function possibleKept({ slots, prior }: FigureCell, kept: number, planned: number): Span {
  const all = planned + prior.alpha + prior.beta
  if (all <= 0 || slots <= 0) return [0, planned]
  return possibleSums(kept, planned, (sum) => rateWords((slots * (sum + prior.alpha)) / all, slots))
}

function sumsOf(crowd: Crowd, cells: number, value: (person: number) => number): Int32Array {
  const sums = new Int32Array(cells)
  for (const places of crowd.places)
    for (let person = 0; person < crowd.size; person += 1) {
      const cell = places[person] ?? 0
      sums[cell] = (sums[cell] ?? 0) + value(person)
    }
  return sums
}

/** Smallest and largest sums of all cells, one behind the other. */
function spans(cells: readonly FigureCell[], spanOf: (cell: FigureCell, at: number) => Span): Int32Array {
  return Int32Array.from(cells.flatMap(spanOf))
}

/** How far a sum lies outside the span of a cell. */
function outside(told: Int32Array, at: number, sum: number): number {
  const smallest = told[2 * at] ?? 0
  const largest = told[2 * at + 1] ?? 0
  if (sum < smallest) return smallest - sum
  return sum > largest ? sum - largest : 0
}
