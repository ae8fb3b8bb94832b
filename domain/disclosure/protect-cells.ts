import type { BlockFact } from '../distribution/block-fact.ts'
import { searchIn, type SpreadCheck } from './another-way.ts'
import { crowdOf } from './crowd.ts'
import { figuresOf, type FigureCell } from './figures.ts'
import { hiddenQuestions, peopleOfCells, teamQuestions, type Asked } from './questions.ts'

/** A cell of a table before the audit. `inside` is the number of the cell that it is a part of. */
export type AuditedCell = FigureCell & { readonly inside?: number | undefined }

type About = 'figures' | 'kept'

/**
 * Hides further cells until nobody can work out what is hidden, or any manager's part, from all that is shown, in all
 * tables together. Changes `isShown` and `showsKept` of the cells; a cell inside a hidden one is hidden too.
 *
 * Cell 0 is the whole. `tables` gives, per table, the cell that a person is counted in, the whole first. When even the
 * whole gives something away, it is not shown either.
 *
 * Hiding goes for the smallest cell that leaves the answer open; where no single one does, the smallest that has to do
 * with it goes, and the rest is tried again. What was open stays open when more is hidden.
 */
export function protectCells(input: {
  people: readonly BlockFact[]
  tables: readonly ((fact: BlockFact) => number)[]
  cells: readonly AuditedCell[]
  isSameSpread?: SpreadCheck
}): void {
  const { people, tables, cells } = input
  const crowd = crowdOf(people, tables)
  const isOpen = searchIn(crowd, figuresOf(crowd, cells), input.isSameSpread ?? (() => true))
  // Kept slots wait until the figures of people are safe, so that they are what gives way.
  const slots = cells.map(({ showsKept }) => showsKept)
  for (const cell of cells) cell.showsKept = false
  protect()
  for (const [at, cell] of cells.entries()) cell.showsKept = cell.isShown && slots[at] === true
  if (cells[0]?.showsKept) protect()

  function protect(): void {
    for (const question of teamQuestions(crowd, cells)) keepOpen(question)
    // Hiding for one question may hide cells that were asked about before they were hidden.
    const groups = peopleOfCells(crowd)
    for (let hidden = -1; hidden !== countHidden(cells);) {
      hidden = countHidden(cells)
      for (const group of groups) for (const question of hiddenQuestions(crowd, cells, group)) keepOpen(question)
    }
  }

  function keepOpen(question: Asked): void {
    while (isTold(question) && !isOpen(question)) if (!hasHidden(question)) return
  }

  function isTold({ about }: Asked): boolean {
    return cells[0]?.isShown === true && (about === 'figures' || cells[0].showsKept)
  }

  /** Hides for a question; false when a longer look found its answer open after all, with nothing left to hide. */
  function hasHidden(question: Asked): boolean {
    const about = cells[0]?.showsKept ? 'kept' : 'figures'
    const near = cellsToHide(about, cellsAround(question))
    for (const cell of near) {
      const before = switchOff(cell, about)
      if (isOpen(question)) return true
      restore(before)
    }
    const [any] = near.length > 0 ? near : cellsToHide(about, cells.keys())
    if (any === undefined && isOpen(question, true)) return false
    switchOff(any ?? 0, about)
    return true
  }

  /** Cells that hold somebody of the group, or stand beside the hidden one. */
  function cellsAround({ people: group, table }: Asked): Set<number> {
    const around = new Set<number>()
    for (const places of crowd.places) for (const person of group) around.add(places[person] ?? 0)
    if (table !== undefined) for (const cell of crowd.places[table] ?? []) around.add(cell)
    return around
  }

  /** Those that show the figure; smallest first, later tables first. The whole is none of them. */
  function cellsToHide(about: About, some: Iterable<number>): number[] {
    return [...some]
      .filter((cell) => cell > 0 && cells[cell]?.isShown && (about === 'figures' || cells[cell].showsKept))
      .filter((cell) => cells[cell]?.n !== crowd.size)
      .toSorted((one, other) => (cells[one]?.n ?? 0) - (cells[other]?.n ?? 0) || other - one)
  }

  function switchOff(cell: number, about: About): [AuditedCell, AuditedCell][] {
    const isGone = (at: number) => cell === 0 || (about === 'kept' ? at === cell : isWithin(at, cell))
    const gone = [...cells.keys()].filter(isGone)
    return gone.flatMap((at): [AuditedCell, AuditedCell][] => {
      const one = cells[at]
      if (!one) return []
      const before = { ...one }
      one.showsKept = false
      if (about === 'figures') one.isShown = false
      return [[one, before]]
    })
  }

  function restore(changes: readonly [AuditedCell, AuditedCell][]): void {
    for (const [cell, before] of changes) Object.assign(cell, before)
  }

  function isWithin(cell: number, outer: number): boolean {
    for (let at: number | undefined = cell; at !== undefined; at = cells[at]?.inside) if (at === outer) return true
    return false
  }
}

function countHidden(cells: readonly FigureCell[]): number {
  return cells.filter(({ isShown, showsKept }) => !isShown || !showsKept).length
}
