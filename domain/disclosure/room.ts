import { figures, type Crowd, type Figure } from './crowd.ts'
import { possibleCounts, possibleSums, rateWords } from './possible-counts.ts'

/** Towards which rate, and with how many slots, a segment's kept slots are pulled. */
export type SlotPrior = { readonly alpha: number; readonly beta: number }
export const noPrior: SlotPrior = { alpha: 0, beta: 0 }

/**
 * A cell of a table: how many people it holds, how many of them had planned slots, and which figures it shows. What it
 * shows may be switched while a search goes on.
 */
export type FigureCell = {
  n: number
  slots: number
  isShown: boolean
  showsKept: boolean
  prior: SlotPrior
  /** It is to be taken as known how many had a 1:1, since something else is told that changes with it. */
  isCoveredKnown?: boolean
}

/** A cell of a table before the audit. `inside` is the number of the cell that it is a part of. */
export type AuditedCell = FigureCell & { readonly inside?: number | undefined }

/**
 * By how much the sums of cells may differ from the true ones so that the same words are published: `less` is 0 or
 * negative, `more` 0 or positive. The figure `f` of a cell stands at `figures.length * cell + f`; one that is not shown
 * may be anything.
 */
export type Room = {
  readonly less: Int32Array
  readonly more: Int32Array
  /** Reads anew what a cell shows. */
  readAnew(cell: number): void
  /** Another number after a cell was read anew. */
  version(): number
}

const anything = 1_000_000_000
export type Span = readonly [smallest: number, largest: number]

/** The room that the figures of all cells leave. Nobody's planned slots change, since they may be known. */
export function roomOf(cells: readonly FigureCell[], spans: readonly Span[]): Room {
  const [less, more] = [new Int32Array(spans.length), new Int32Array(spans.length)]
  let version = 0
  const readAnew = (cell: number) => {
    version += 1
    for (const [figure, name] of figures.entries()) {
      const isTold = cells[cell]?.isShown && (name !== 'kept' || cells[cell].showsKept)
      const at = figures.length * cell + figure
      const [smallest, largest] = (isTold && spans[at]) || [-anything, anything]
      less[at] = smallest
      more[at] = largest
    }
  }
  for (const cell of cells.keys()) readAnew(cell)
  return { less, more, readAnew, version: () => version }
}

/** For each figure of each cell: how far it could be from the truth if it were told. It does not hang on what is shown. */
export function spansOf(crowd: Crowd, cells: readonly FigureCell[]): Span[] {
  const sums = new Int32Array(figures.length * cells.length)
  const planned = new Int32Array(cells.length)
  for (const places of crowd.places)
    for (let person = 0; person < crowd.size; person += 1) {
      const cell = places[person] ?? 0
      for (let figure = 0; figure < figures.length; figure += 1)
        add(sums, figures.length * cell + figure, crowd.records[person]?.[figures[figure] ?? 'covered'] ?? 0)
      add(planned, cell, crowd.planned[person] ?? 0)
    }
  return cells.flatMap((cell, at) =>
    figures.map((name, figure): Span => {
      const sum = sums[figures.length * at + figure] ?? 0
      const [smallest, largest] =
        name === 'kept' ? possibleKept(cell, sum, planned[at] ?? 0) : possiblePeople(cell, sum, name)
      return [smallest - sum, largest - sum]
    }),
  )
}

function possiblePeople({ n, isCoveredKnown }: FigureCell, sum: number, name: Figure): Span {
  return isCoveredKnown && name === 'covered' ? [sum, sum] : possibleCounts({ x: sum, n })
}

/** Sums of kept slots that are published in the same words: pooled, pulled towards the whole, rounded by people. */
function possibleKept({ slots, prior }: FigureCell, kept: number, planned: number): Span {
  const all = planned + prior.alpha + prior.beta
  if (all <= 0 || slots <= 0) return [0, planned]
  return possibleSums(kept, planned, (sum) => rateWords((slots * (sum + prior.alpha)) / all, slots))
}

function add(sums: Int32Array, at: number, more: number): void {
  sums[at] = (sums[at] ?? 0) + more
}
