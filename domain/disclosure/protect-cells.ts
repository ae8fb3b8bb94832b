import type { BlockFact } from '../distribution/block-fact.ts'
import { answersFor, type Question } from './another-way.ts'
import { chooseCells } from './choose-cells.ts'
import { crowdOf, type Crowd } from './crowd.ts'
import { kindsOf } from './kinds.ts'
import { askerFor } from './questions.ts'
import { roomOf, type FigureCell } from './room.ts'
import { switchesOf } from './switches.ts'

/** A cell of a table before the audit. `inside` is the number of the cell that it is a part of. */
export type AuditedCell = FigureCell & { readonly inside?: number | undefined }

/**
 * Hides further cells until nobody can work out what is hidden, or any manager's part, from all that is shown, in all
 * tables together. Changes `isShown` and `showsKept` of the cells; a cell inside a hidden one is hidden too.
 *
 * Cell 0 is the whole. `tables` gives, per table, the cell that a person is counted in, the whole first. When even the
 * whole gives something away, it is not shown either.
 *
 * One table comes after the other: what a later one would give away is hidden in it, so that the first stay as they are.
 * A table of which nothing can stay, or that takes too long, is left out; gives back the numbers of those tables.
 *
 * Kept slots wait until the figures of people are safe, so that they are what gives way. What was open stays open when
 * more is hidden; what was hidden on the way and turns out to be no longer needed is shown again, the largest first.
 */
export function protectCells(input: {
  people: readonly BlockFact[]
  tables: readonly ((fact: BlockFact) => number)[]
  cells: readonly AuditedCell[]
}): ReadonlySet<number> {
  const { people, tables, cells } = input
  const crowd = crowdOf(people, tables)
  const ofTables = crowd.places.map((places) => [...new Set(places)])
  const slots = cells.map(({ showsKept }) => showsKept)
  const passes = cells.map(({ isShown }) => isShown)
  for (const [at, cell] of cells.entries()) {
    cell.showsKept = false
    cell.isShown = at === 0 && cell.isShown
  }
  const leftOut = new Set<number>()
  for (const [table, own] of ofTables.entries()) {
    for (const at of own) show(at)
    const earlier = ofTables.slice(0, table).flatMap((some, at) => (leftOut.has(at) ? [] : some))
    const mayGo = table < 2 ? own : own.filter((cell) => cell > 0)
    const isSafe = protect({ crowd, cells, about: 'figures', asked: [...earlier, ...own], mayGo, isFirst: table < 2 })
    const isUseful = table < 2 || own.some((at) => cells[at]?.isShown)
    if (!isSafe || !isUseful) leftOut.add(table)
  }
  for (const [at, cell] of cells.entries()) cell.showsKept = cell.isShown && slots[at] === true
  const asked = ofTables.flatMap((some, at) => (leftOut.has(at) ? [] : some))
  if (cells[0]?.showsKept) protect({ crowd, cells, about: 'kept', asked, mayGo: asked, isFirst: true })
  return leftOut

  function show(at: number): void {
    const cell = cells[at]
    const outer = cell?.inside === undefined || cells[cell.inside]?.isShown === true
    if (cell && cells[0]?.isShown) cell.isShown = passes[at] === true && outer
  }
}

/** How many steps may be weighed for a table. */
const effort = { least: 1_000_000, perPerson: 200 }

/**
 * Hides some of those that may go until all is open that is asked. Where that is not enough, or takes too long: the first
 * table takes the whole with it, and of any other nothing stays, and the answer is false.
 */
function protect(input: {
  crowd: Crowd
  cells: readonly AuditedCell[]
  about: 'figures' | 'kept'
  /** About what these cells hide is asked. */
  asked: readonly number[]
  mayGo: readonly number[]
  isFirst: boolean
}): boolean {
  const { crowd, cells, about, isFirst } = input
  const room = roomOf(crowd, cells)
  const kinds = kindsOf(crowd, cells, about === 'kept')
  const answers = answersFor(crowd, kinds, room)
  const switches = switchesOf({ cells, about, room, kinds, answers })
  const asker = askerFor({ crowd, cells, isKeptTold: about === 'kept', asked: input.asked })
  const gone: number[] = []
  const hard = new Set<Question>()
  let isGivenUp = false

  for (const question of asker.ofTeams()) if (!isKeptOpen(question)) hard.add(question)
  // Hiding for one question may hide cells that were asked about before they were hidden.
  for (let hidden = -1; hidden !== gone.length && isOn();) {
    hidden = gone.length
    for (const question of asker.ofCells()) isKeptOpen(question)
  }
  if (gone.length > 1 && isOn() && !isTired()) for (const cell of largestFirst(gone)) showAgain(cell)
  return !isGivenUp

  function isOn(): boolean {
    return switches.isOn(0) && !isGivenUp
  }

  /** Hides until the answer is open; true when nothing had to go for it. */
  function isKeptOpen(question: Question): boolean {
    const before = gone.length
    while (isOn() && !answers.isOpen(question) && !answers.isOpen(question, true)) {
      const mayGo = input.mayGo.filter((cell) => cell > 0 && switches.isOn(cell))
      const chosen = isTired() ? mayGo : chooseCells({ crowd, cells, switches, answers, question, mayGo })
      if (chosen.length === 0) giveUp()
      gone.push(...chosen)
      switches.hide(chosen)
    }
    return gone.length === before
  }

  function giveUp(): void {
    isGivenUp = !isFirst
    switches.hide(isFirst ? [0] : input.mayGo)
  }

  function isTired(): boolean {
    return answers.weighed() > effort.least + effort.perPerson * crowd.size
  }

  function showAgain(cell: number): void {
    const undo = switches.show(cell)
    if (undo && !isAllOpen()) undo()
  }

  function isAllOpen(): boolean {
    for (const question of hard) if (!answers.isOpen(question)) return false
    for (const question of asker.ofCells()) if (!answers.isOpen(question)) return false
    for (const question of asker.ofTeams()) if (!answers.isOpen(question)) return false
    return true
  }

  function largestFirst(some: readonly number[]): number[] {
    return some.toSorted((one, other) => (cells[other]?.n ?? 0) - (cells[one]?.n ?? 0) || one - other)
  }
}
