import type { BlockFact } from '../distribution/block-fact.ts'
import { answersFor, type Question } from './another-way.ts'
import { chooseCells } from './choose-cells.ts'
import { crowdOf, type Crowd } from './crowd.ts'
import { kindsOf } from './kinds.ts'
import { cellGroups, questionsAbout, teamGroups, type Group } from './questions.ts'
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
 * Where too many questions take too long, whole tables go, the last first: the rest then takes no time.
 *
 * Kept slots wait until the figures of people are safe, so that they are what gives way. What was open stays open when
 * more is hidden; what was hidden on the way and turns out to be no longer needed is shown again, the largest first.
 */
export function protectCells(input: {
  people: readonly BlockFact[]
  tables: readonly ((fact: BlockFact) => number)[]
  cells: readonly AuditedCell[]
}): void {
  const { people, tables, cells } = input
  const crowd = crowdOf(people, tables)
  const slots = cells.map(({ showsKept }) => showsKept)
  for (const cell of cells) cell.showsKept = false
  protect(crowd, cells, 'figures')
  for (const [at, cell] of cells.entries()) cell.showsKept = cell.isShown && slots[at] === true
  if (cells[0]?.showsKept) protect(crowd, cells, 'kept')
}

/** How many steps may be weighed before tables give way. */
const effort = { least: 3_000_000, perPerson: 300 }

function protect(crowd: Crowd, cells: readonly AuditedCell[], about: 'figures' | 'kept'): void {
  const room = roomOf(crowd, cells)
  const kinds = kindsOf(crowd, cells, about === 'kept')
  const answers = answersFor(crowd, kinds, room)
  const switches = switchesOf({ cells, about, room, kinds, answers })
  const teams = [...teamGroups(crowd)]
  const groups = cellGroups(crowd)
  const gone: number[] = []
  const hard = new Set<Question>()

  for (const question of asked(teams)) if (!isKeptOpen(question)) hard.add(question)
  // Hiding for one question may hide cells that were asked about before they were hidden.
  for (let hidden = -1; hidden !== gone.length && switches.isOn(0);) {
    hidden = gone.length
    for (const question of asked(hiddenGroups())) isKeptOpen(question)
  }
  if (gone.length > 1 && switches.isOn(0) && !isTired()) for (const cell of largestFirst(gone)) showAgain(cell)

  /** Hides until the answer is open; true when nothing had to go for it. */
  function isKeptOpen(question: Question): boolean {
    const before = gone.length
    while (switches.isOn(0) && !answers.isOpen(question) && !answers.isOpen(question, true)) {
      const chosen = isTired() ? lastTable() : chooseCells({ crowd, cells, switches, answers, question })
      gone.push(...chosen)
      switches.hide(chosen.length > 0 ? chosen : [0])
    }
    return gone.length === before
  }

  function isTired(): boolean {
    return answers.weighed() > effort.least + effort.perPerson * crowd.size
  }

  /** All that is shown of the last table of which something is. */
  function lastTable(): number[] {
    const tables = crowd.places.slice(1).map((places) => [...new Set(places)].filter((cell) => switches.isOn(cell)))
    return tables.findLast((some) => some.length > 0) ?? []
  }

  function showAgain(cell: number): void {
    const undo = switches.show(cell)
    if (undo && !isAllOpen()) undo()
  }

  function isAllOpen(): boolean {
    for (const question of hard) if (!answers.isOpen(question)) return false
    for (const question of asked(hiddenGroups())) if (!answers.isOpen(question)) return false
    for (const question of asked(teams)) if (!answers.isOpen(question)) return false
    return true
  }

  /** Of a cell what it hides; of anybody else everything. */
  function* asked(some: Iterable<Group>): Iterable<Question> {
    for (const group of some)
      for (const question of questionsAbout(crowd, group, about === 'kept'))
        if (group.cell === undefined || !isTold(group.cell, question)) yield question
  }

  function isTold(cell: number, { figure }: Question): boolean {
    return cells[cell]?.[figure === 'kept' ? 'showsKept' : 'isShown'] === true
  }

  function hiddenGroups(): Group[] {
    return groups.filter(({ cell = 0 }) => !switches.isOn(cell))
  }

  function largestFirst(some: readonly number[]): number[] {
    return some.toSorted((one, other) => (cells[other]?.n ?? 0) - (cells[one]?.n ?? 0) || one - other)
  }
}
