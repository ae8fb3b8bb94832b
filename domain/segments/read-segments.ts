import { sameName } from '../distribution/one-spelling.ts'
import type { LocalDate } from '../time/day-number.ts'
import { findHead, type FoundColumn } from './find-head.ts'
import { readWorkplace, workTimeReader, type ChoiceProblem } from './read-choices.ts'
import { dayReader, type DayProblem } from './read-days.ts'
import { areProtectedValues } from './protected-words.ts'
import { groupNameMaxLength, type SegmentColumn, type SegmentPerson } from './segment-person.ts'
import { cellText, isEmptyCell, isErrorCell, type Sheet, type SheetCell } from './sheet-cell.ts'

/** What stands in the way of an import. Rows are numbered as in the spreadsheet, from 1. */
export type SheetProblem =
  | { kind: 'no-address-column' | 'no-groups' | 'no-people' }
  /** Heads of what is never a group, and of what is none here. */
  | { kind: 'protected' | 'performance'; heads: string[] }
  /** Several columns say the same. */
  | { kind: 'same-column'; heads: string[] }
  | { kind: 'cell'; row: number; head: string; text: string; what: CellProblem }
  /** Rows about one person that say different things in this column. */
  | { kind: 'two-rows'; rows: number[]; head: string; address: string }

export type CellProblem = 'error' | 'no-address' | 'empty-address' | 'too-long' | DayProblem | ChoiceProblem

/** A file as it was understood. With a problem nothing of it may be imported. */
export type SegmentsRead = {
  problems: SheetProblem[]
  /** The columns that are read, in the order of the file, with the rows in which they say nothing. */
  columns: { head: string; meaning: SegmentColumn; emptyRows: number[] }[]
  /** Heads that nobody here knows: their columns are left out. */
  ignored: string[]
  people: SegmentPerson[]
  /** Rows that say once more what another has said. */
  repeated: number[]
}

type Meant = FoundColumn & { meaning: SegmentColumn }
type PersonRow = { row: number; person: SegmentPerson }

/**
 * Reads the rows of a spreadsheet as groups of people: one row per person, by mail address or sign-in name. A title above
 * the heads, empty rows and empty columns do not matter, nor in which order or which of the two languages the columns are.
 *
 * A column that speaks of something protected, or of how people perform, stops the import, whatever its name; so do two
 * columns of one meaning, cells that cannot be understood, and two rows that say different things of one person. An empty
 * cell says nothing and is counted, since in some spreadsheets a failed formula looks like one.
 */
export function readSegments(sheet: Sheet, { today }: { today: LocalDate }): SegmentsRead {
  const nothing = { columns: [], ignored: [], people: [], repeated: [] }
  const found = findHead(sheet)
  if (found === undefined) {
    const isBlank = sheet.every((cells) => cells.every((cell) => isEmptyCell(cell)))
    return { ...nothing, problems: [{ kind: isBlank ? 'no-people' : 'no-address-column' }] }
  }
  const body = sheet
    .map((cells, at) => ({ row: at + 1, cells }))
    .slice(found.row + 1)
    .filter(({ cells }) => cells.some((cell) => !isEmptyCell(cell)))
  const refused = refusedColumns(found.columns, body)
  if (refused.length > 0) return { ...nothing, problems: refused }
  const address = found.columns.find(({ meaning }) => meaning === 'address')
  const meant = found.columns.filter((column): column is Meant => isGroup(column.meaning))
  const ignored = found.columns.filter(({ meaning }) => meaning === undefined).map(({ head }) => head)
  if (address === undefined || meant.length === 0) return { ...nothing, ignored, problems: [{ kind: 'no-groups' }] }
  if (body.length === 0) return { ...nothing, ignored, problems: [{ kind: 'no-people' }] }
  const read = readRows(body, { address, meant, today })
  const { people, repeated, conflicts } = onePerPerson(read.rows, meant)
  return {
    problems: [...read.problems, ...conflicts],
    columns: meant.map(({ at, head, meaning }) => ({
      head,
      meaning,
      emptyRows: body.filter(({ cells }) => isEmptyCell(cells[at])).map(({ row }) => row),
    })),
    ignored,
    people,
    repeated,
  }
}

type Body = readonly { row: number; cells: readonly SheetCell[] }[]

function refusedColumns(columns: readonly FoundColumn[], body: Body): SheetProblem[] {
  const headsOf = (is: (column: FoundColumn) => boolean) => columns.filter(is).map(({ head }) => head)
  const isProtected = ({ at, meaning }: FoundColumn) =>
    meaning === 'protected' ||
    (isGroup(meaning) &&
      meaning !== 'hiredOn' &&
      areProtectedValues(body.map(({ cells }) => cellText(cells[at] ?? null))))
  const never = headsOf(isProtected)
  const performance = headsOf(({ meaning }) => meaning === 'performance')
  const byMeaning = Map.groupBy(
    columns.filter(({ meaning }) => meaning === 'address' || isGroup(meaning)),
    ({ meaning }) => meaning,
  )
  return [
    ...(never.length > 0 ? [{ kind: 'protected', heads: never } as const] : []),
    ...(performance.length > 0 ? [{ kind: 'performance', heads: performance } as const] : []),
    ...[...byMeaning.values()]
      .filter((same) => same.length > 1)
      .map((same) => ({ kind: 'same-column', heads: same.map(({ head }) => head) }) as const),
  ]
}

function isGroup(meaning: FoundColumn['meaning']): meaning is SegmentColumn {
  return meaning !== undefined && meaning !== 'protected' && meaning !== 'performance' && meaning !== 'address'
}

type Columns = { address: FoundColumn; meant: readonly Meant[]; today: LocalDate }
type Read = { value: string } | { problem: CellProblem }

function readRows(body: Body, { address, meant, today }: Columns): { rows: PersonRow[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = []
  const rows: PersonRow[] = []
  const readers = meant.map((column) => {
    const cells = body.map(({ cells: all }) => all[column.at] ?? null).filter((cell) => !isErrorCell(cell))
    return { ...column, read: onceEach(readerFor(column, cells, today)) }
  })
  const readWho = onceEach(readAddress)
  for (const { row, cells } of body) {
    const understood = (head: string, at: number, read: (cell: SheetCell) => Read): string | undefined => {
      const cell = cells[at] ?? null
      const result = read(cell)
      if ('value' in result) return result.value
      problems.push({ kind: 'cell', row, head, text: cellText(cell).slice(0, 60), what: result.problem })
      return undefined
    }
    const who = understood(address.head, address.at, readWho)
    const segments: Partial<Record<SegmentColumn, string>> = {}
    for (const { head, at, meaning, read } of readers) {
      if (isEmptyCell(cells[at])) continue
      const value = understood(head, at, read)
      if (value !== undefined) segments[meaning] = value
    }
    if (who !== undefined) rows.push({ row, person: { address: who, segments } })
  }
  return { rows, problems }
}

/** Many people have the same few cells: each is read once. */
function onceEach(read: (cell: SheetCell) => Read): (cell: SheetCell) => Read {
  const known = new Map<SheetCell, Read>()
  return (cell) => {
    const before = known.get(cell) ?? (isErrorCell(cell) ? { problem: 'error' } : read(cell))
    known.set(cell, before)
    return before
  }
}

function readerFor({ head, meaning }: Meant, cells: readonly SheetCell[], today: LocalDate): (cell: SheetCell) => Read {
  switch (meaning) {
    case 'hiredOn':
      return dayReader(cells, today)
    case 'workTime':
      return workTimeReader(
        head,
        cells.filter((cell) => !isEmptyCell(cell)),
      )
    case 'workplace':
      return readWorkplace
    case 'department':
    case 'division':
    case 'office':
    case 'country':
    case 'employeeType':
    case 'level':
      return readName
  }
}

function readName(cell: SheetCell): Read {
  const value = cellText(cell)
  return value.length > groupNameMaxLength ? { problem: 'too-long' } : { value }
}

function readAddress(cell: SheetCell): Read {
  const value = cellText(cell).toLowerCase()
  if (value === '') return { problem: 'empty-address' }
  return /^[^\s@]+@[^\s@]+$/.test(value) && value.length <= 320 ? { value } : { problem: 'no-address' }
}

/** One entry for each person, and the problems of those whose rows differ. */
function onePerPerson(
  rows: readonly PersonRow[],
  meant: readonly Meant[],
): { people: SegmentPerson[]; repeated: number[]; conflicts: SheetProblem[] } {
  const conflicts: SheetProblem[] = []
  const people: SegmentPerson[] = []
  const repeated: number[] = []
  for (const [address, same] of Map.groupBy(rows, ({ person }) => person.address)) {
    const [first] = same
    if (first) people.push(first.person)
    if (same.length === 1) continue
    const differing = meant.filter(({ meaning }) => {
      const names = same.map(({ person }) => sameName(person.segments[meaning]))
      return names.some((name) => name !== names[0])
    })
    for (const { head } of differing)
      conflicts.push({ kind: 'two-rows', rows: same.map(({ row }) => row), head, address })
    if (differing.length === 0) repeated.push(...same.slice(1).map(({ row }) => row))
  }
  return { people, repeated, conflicts }
}
