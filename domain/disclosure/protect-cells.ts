import type { Placement } from '../distribution/placement.ts'
import type { Counted } from '../distribution/segment-tally.ts'
import { answersFor, type Answers, type Question } from './another-way.ts'
import { chooseCells } from './choose-cells.ts'
import { crowdOf, type Crowd } from './crowd.ts'
import { cellRowsOf, type CellRows } from './cell-rows.ts'
import { kindsOf } from './kinds.ts'
import { askerFor, groupsOf, type Asker, type Groups } from './questions.ts'
import { roomOf, spansOf, type AuditedCell, type Span } from './room.ts'
import { switchesOf, type Switches } from './switches.ts'

/**
 * Hides further cells until nobody can work out what is hidden, or any manager's part, from all that is shown, in all
 * tables together. Changes `isShown` and `showsKept` of the cells; a cell inside a hidden one is hidden too.
 *
 * Cell 0 is the whole. `tables` gives, per table, the cell that each person is counted in, the whole first. When even the
 * whole gives something away, it is not shown either.
 *
 * One table comes after the other: what a later one would give away is hidden in it, so that the first stay as they are.
 * A table of which nothing can stay, or that takes too long, is left out; gives back the numbers of those tables.
 *
 * Which cell goes hangs on the true figures, so it tells of them to whoever knows this program. Unless people are many that
 * is a lot: then a table stays as it is or goes whole, with the first one the whole, and of few people all later ones as well.
 *
 * Kept slots wait until the figures of people are safe, so that they are what gives way. What was open stays open when
 * more is hidden; what was hidden on the way and turns out to be no longer needed is shown again, the largest first.
 */
export function protectCells(input: {
  placement: Pick<Placement, 'size' | 'managers'>
  counted: Counted
  tables: readonly Int32Array[]
  cells: readonly AuditedCell[]
}): ReadonlySet<number> {
  const stage = stageFor(input)
  const { cells, shared, ofTables, slots } = stage
  const { leftOut, before } = tellAtOnce(stage) ?? tellOneByOne(stage)
  for (const [at, cell] of cells.entries()) cell.showsKept = cell.isShown && slots[at] === true
  const asked = ofTables.flatMap((some, at) => (leftOut.has(at) ? [] : some))
  const isTiny = shared.crowd.size < fewForEach
  const together = isTiny ? [...ofTables.slice(2).toReversed(), [0]] : undefined
  if (cells[0]?.showsKept) protect({ ...shared, about: 'kept', before, asked, mayGo: asked, isFirst: true, together })
  return leftOut
}

/** The tables before any of them is told: all cells hidden, and what each of them passes. */
type Stage = {
  cells: readonly AuditedCell[]
  shared: Pick<Task, 'crowd' | 'cells' | 'groups' | 'spans' | 'rows'>
  /** The cells of each table, the whole first. */
  ofTables: readonly (readonly number[])[]
  /** Which cells pass the three tests, and which of them with kept slots. */
  passes: readonly boolean[]
  slots: readonly boolean[]
}

/** What was told: without these tables, and what was found of its last questions. */
type Told = { leftOut: ReadonlySet<number>; before: Answers | undefined }

function stageFor({ placement, counted, tables, cells }: Parameters<typeof protectCells>[0]): Stage {
  const crowd = crowdOf(placement, counted, tables)
  const shared = { crowd, cells, groups: groupsOf(crowd), spans: spansOf(crowd, cells), rows: cellRowsOf(crowd) }
  const ofTables = crowd.places.map((places) => [...new Set(places)])
  const slots = cells.map(({ showsKept }) => showsKept)
  const passes = cells.map(({ isShown }) => isShown)
  for (const [at, cell] of cells.entries()) {
    cell.showsKept = false
    cell.isShown = at === 0 && cell.isShown
  }
  return { cells, shared, ofTables, slots, passes }
}

function show({ cells, passes }: Stage, at: number): void {
  const cell = cells[at]
  const outer = cell?.inside === undefined || cells[cell.inside]?.isShown === true
  if (cell && cells[0]?.isShown) cell.isShown = passes[at] === true && outer
}

/**
 * Of many people mostly nothing has to be hidden: whatever is open while all tables are told is open while some of them are.
 * So all are told first, and only when something is not open they are told one by one; then all is hidden again. Of few people
 * one by one is as quick.
 */
function tellAtOnce(stage: Stage): Told | undefined {
  const { cells, shared, ofTables } = stage
  if (shared.crowd.size < fewPeople) return undefined
  for (const own of ofTables) for (const at of own) show(stage, at)
  const asked = ofTables.flat()
  const work = workFor({ ...shared, about: 'figures', asked, mayGo: [], isFirst: false, open: ofTables.length })
  if (!isAllOpen(work, new Set())) {
    for (const [at, cell] of cells.entries()) if (at > 0) cell.isShown = false
    return undefined
  }
  for (const _ of ofTables) shared.rows.settle(cells)
  const isTold = (own: readonly number[]) => own.some((at) => cells[at]?.isShown)
  return {
    leftOut: new Set([...ofTables.keys()].filter((table) => table > 1 && !isTold(ofTables[table] ?? []))),
    before: work.answers,
  }
}

function tellOneByOne(stage: Stage): Told {
  const { cells, shared, ofTables } = stage
  const { crowd, rows } = shared
  const leftOut = new Set<number>()
  const isSmall = crowd.size < fewPeople
  let isCut = false
  let before: Answers | undefined
  for (const [table, own] of ofTables.entries()) {
    if (!isCut && (table <= firstTables || crowd.size >= fewForTables)) for (const at of own) show(stage, at)
    const earlier = ofTables.slice(0, table).flatMap((some, at) => (leftOut.has(at) ? [] : some))
    const mayGo = table < 2 ? own : own.filter((cell) => cell > 0)
    const asked = [...earlier, ...own]
    const together = table > 0 && isSmall ? [own] : undefined
    const shown = own.filter((at) => cells[at]?.isShown)
    const { isSafe, answers } = protect({ ...shared, about: 'figures', asked, mayGo, isFirst: table < 2, together })
    before = answers
    if (isSmall && table > 0 && shown.some((at) => !cells[at]?.isShown)) {
      isCut = crowd.size < fewForEach
      if (table === 1) for (const cell of cells) cell.isShown = false
    }
    const isUseful = table < 2 || own.some((at) => cells[at]?.isShown)
    if (!isSafe || !isUseful) leftOut.add(table)
    rows.settle(cells)
  }
  return { leftOut, before }
}

/** Below so many people a table stays as it is or goes whole: of more, hardly any has a cell that must go. */
const fewPeople = 500

/**
 * Below so many people a table that goes takes all later ones with it, since which one went would tell why. So do the kept
 * slots of a table's groups, from the last table to the first, which takes those of everybody with it.
 */
const fewForEach = 100

/** Below so many people only the first table is told. It goes by size alone, so it tells nothing. */
const fewForTables = 30
const firstTables = 1

/** How many steps may be weighed for a table. */
const effort = { least: 1_000_000, perPerson: 200 }

type Task = {
  crowd: Crowd
  groups: Groups
  spans: readonly Span[]
  /** Of the tables before. */
  rows: CellRows
  cells: readonly AuditedCell[]
  about: 'figures' | 'kept'
  /** What was found before kept slots were told. */
  before?: Answers | undefined
  /** About what these cells hide is asked. */
  asked: readonly number[]
  /** How many tables may show anything beside those before; the next one when it is not given. */
  open?: number
  mayGo: readonly number[]
  isFirst: boolean
  /** What may go goes together, the first of these first; without it cells go one by one. */
  together?: readonly (readonly number[])[] | undefined
}

/** A task with what is worked out for it, and what was hidden on the way. */
type Work = Task & {
  answers: Answers
  switches: Switches
  asker: Asker
  gone: number[]
  isGivenUp: boolean
}

/**
 * Hides some of those that may go until all is open that is asked. Where that is not enough, or takes too long: the first
 * table takes the whole with it, and of any other nothing stays, and the answer is false.
 */
function protect(task: Task): { isSafe: boolean; answers: Answers } {
  const work = workFor(task)
  const hard = new Set<Question>()
  for (const question of work.asker.ofTeams()) if (!isKeptOpen(work, question)) hard.add(question)
  // Hiding for one question may hide cells that were asked about before they were hidden.
  for (let hidden = -1; hidden !== work.gone.length && isOn(work);) {
    hidden = work.gone.length
    for (const question of work.asker.ofCells()) isKeptOpen(work, question)
  }
  if (work.gone.length > 1 && isOn(work) && !isTired(work) && !task.together) showAgain(work, hard)
  return { isSafe: !work.isGivenUp, answers: work.answers }
}

function workFor(task: Task): Work {
  const { crowd, cells, about, asked } = task
  const room = roomOf(cells, task.spans)
  const open = task.open ?? (about === 'kept' ? 0 : 1)
  const kinds = kindsOf(crowd, cells, about === 'kept', { rows: task.rows, open })
  const answers = answersFor(crowd, kinds, room, task.before)
  const switches = switchesOf({ cells, about, room, kinds, answers })
  const asker = askerFor({ crowd, groups: task.groups, cells, isKeptTold: about === 'kept', asked })
  return { ...task, answers, switches, asker, gone: [], isGivenUp: false }
}

function isOn({ switches, isGivenUp }: Work): boolean {
  return switches.isOn(0) && !isGivenUp
}

/** Hides until the answer is open; true when nothing had to go for it. */
function isKeptOpen(work: Work, question: Question): boolean {
  const { answers, switches, gone } = work
  const before = gone.length
  while (isOn(work) && !answers.isOpen(question) && !answers.isOpen(question, true)) {
    const mayGo = work.mayGo.filter((cell) => cell > 0 && switches.isOn(cell))
    const chosen = chosenCells(work, question, mayGo)
    if (chosen.length === 0) giveUp(work)
    gone.push(...chosen)
    switches.hide(chosen)
  }
  return gone.length === before
}

function chosenCells(work: Work, question: Question, mayGo: readonly number[]): readonly number[] {
  const { together, crowd, cells, switches, answers } = work
  if (!together) return isTired(work) ? mayGo : chooseCells({ crowd, cells, switches, answers, question, mayGo })
  const left = together.map((some) => some.filter((cell) => switches.isOn(cell)))
  return left.find((some) => some.length > 0) ?? []
}

function giveUp(work: Work): void {
  work.isGivenUp = !work.isFirst
  work.switches.hide(work.isFirst ? [0] : work.mayGo)
}

function isTired({ answers, crowd }: Work): boolean {
  return answers.weighed() > effort.least + effort.perPerson * crowd.size
}

/** Shows again, the largest first, what turns out to be no longer needed. The hard questions are asked before all others. */
function showAgain(work: Work, hard: ReadonlySet<Question>): void {
  const { cells, gone, switches } = work
  const largestFirst = gone.toSorted((one, other) => (cells[other]?.n ?? 0) - (cells[one]?.n ?? 0) || one - other)
  for (const cell of largestFirst) {
    const undo = switches.show(cell)
    if (undo && !isAllOpen(work, hard)) undo()
  }
}

function isAllOpen({ answers, asker }: Work, hard: ReadonlySet<Question>): boolean {
  for (const question of hard) if (!answers.isOpen(question)) return false
  for (const question of asker.ofCells()) if (!answers.isOpen(question)) return false
  for (const question of asker.ofTeams()) if (!answers.isOpen(question)) return false
  return true
}
