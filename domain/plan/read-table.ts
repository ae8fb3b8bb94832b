import type { LocalDate } from '../time/day-number.ts'
import { addDays } from '../time/add-days.ts'
import { daysBetween } from '../time/days-between.ts'
import { isDay } from '../time/is-day.ts'
import { isoWeek } from '../time/iso-week.ts'
import type { KpiValue, Plan } from './plan.ts'
import { lastWeekBegun, weekOfValue } from './plan-weeks.ts'
import { readValue } from './read-value.ts'

/** A row of a pasted table: a week of the plan with its value and a line of context. */
export type TableRow = { line: number; week: number; value: number; context: string }

/** Why a line was not taken; `line` counts from 1 as in the spreadsheet that it came from. */
export type TableProblem = { line: number } & (
  | { kind: 'merged-head' | 'no-values-head' | 'one-column' | 'too-many-columns' | 'no-week' | 'no-value' }
  | {
      kind: 'not-a-week' | 'not-a-number' | 'ambiguous' | 'ambiguous-day' | 'other-unit' | 'context-too-long'
      text: string
    }
  | { kind: 'week-not-there'; week: number; last: number }
  | { kind: 'day-not-in-plan'; text: string }
  | { kind: 'week-twice'; week: number; first: number }
  | { kind: 'too-many-lines'; most: number }
)

const mostLines = 60
export const contextMaxLength = 280

/**
 * Reads what was copied from a spreadsheet: one week or day, one value and one line of context in each row, separated by
 * tabs, semicolons or commas, with or without one row of headings. Every line that cannot be taken is named with the
 * reason; it is for the person to decide whether the others go in without it.
 *
 * A week is one of the plan (6, W6), one of the calendar (KW 42, 2026-W42), or the one that a day lies in.
 *
 * Values stand under the KPI's name or a word for what was measured, never under a word for what is aimed at.
 *
 * Example: `Week⇥Actual⇥Note` and `6⇥81,5⇥Two late ones`: week 6, 81.5. Two rows of headings are a merged head.
 */
export function readTable(
  pasted: string,
  { plan, name, unit, today }: { plan: Plan; name: string; unit: string; today: LocalDate },
): { rows: TableRow[]; problems: TableProblem[] } {
  const separator = separatorOf(pasted)
  const lines = cellsOf(pasted, separator).filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (lines.length > mostLines)
    return { rows: [], problems: [{ line: mostLines + 1, kind: 'too-many-lines', most: mostLines }] }
  const { columns, data, problem } = layOut(lines, name)
  if (problem !== undefined) return { rows: [], problems: [problem] }
  const last = lastWeekBegun(plan, today)
  const found = data.map((line) => readRow(line, columns, { plan, unit, last, separator }))
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  for (const one of found) {
    if ('kind' in one) {
      problems.push(one)
      continue
    }
    const first = rows.find(({ week }) => week === one.week)
    if (first === undefined) rows.push(one)
    else problems.push({ line: one.line, kind: 'week-twice', week: one.week, first: first.line })
  }
  return { rows, problems }
}

/** The rows with the line of context that stands already where a row brings none: a table of numbers takes no words away. */
export function withContextKept(rows: readonly TableRow[], values: Readonly<Record<number, KpiValue>>): TableRow[] {
  return rows.map((row) => (row.context === '' ? { ...row, context: values[row.week]?.context ?? '' } : row))
}

type Line = { line: number; cells: string[] }
type Columns = { week: number; value: number; context: number }

const inOrder: Columns = { week: 0, value: 1, context: 2 }
const headings: Record<keyof Columns, RegExp> = {
  week: /^(week|woche|kw|date|day|datum|tag)\b/i,
  value: /^(actual|weekly actual|value|ist|istwert|wert|wochenwert)\b/i,
  context: /^(note|notes|context|comment|notiz|notizen|kontext|kommentar|bemerkung)\b/i,
}
const aims = /\b(target|goal|ziel|zielwert|soll|sollwert)\b/i

/** Which column holds what, and where the rows begin. */
function layOut(
  lines: readonly Line[],
  name: string,
): { columns: Columns; data: readonly Line[]; problem?: TableProblem } {
  const begin = lines.findIndex(({ cells }) => cells.some(isOfData))
  const first = begin === -1 ? lines.length : begin
  const [head] = lines
  const data = lines.slice(first)
  if (head !== undefined && lines.every(({ cells }) => cells.length === 1))
    return { columns: inOrder, data, problem: { line: head.line, kind: 'one-column' } }
  if (head === undefined || first > 1)
    return { columns: inOrder, data, problem: { line: head?.line ?? 1, kind: 'merged-head' } }
  if (data.length === 0) return { columns: inOrder, data, problem: { line: head.line, kind: 'no-week' } }
  if (first === 1) return headed(head, data, name)
  const widest = Math.max(...data.map(({ cells }) => cells.length))
  const line = data[0]?.line ?? 1
  if (widest < 2) return { columns: inOrder, data, problem: { line, kind: 'one-column' } }
  return widest > 3
    ? { columns: inOrder, data, problem: { line, kind: 'too-many-columns' } }
    : { columns: inOrder, data }
}

function headed(
  head: Line,
  data: readonly Line[],
  name: string,
): { columns: Columns; data: readonly Line[]; problem?: TableProblem } {
  const named = head.cells.findIndex((cell) => isSame(cell, name))
  const isAim = (at: number) => at !== named && aims.test(head.cells[at] ?? '')
  const find = (column: keyof Columns) =>
    head.cells.findIndex(
      (cell, at) => at !== named && headings[column].test(cell) && !(column === 'value' && isAim(at)),
    )
  const columns = { week: find('week'), value: named === -1 ? find('value') : named, context: find('context') }
  if (columns.week !== -1 && columns.value !== -1) return { columns, data }
  const widest = Math.max(...data.map(({ cells }) => cells.length))
  const isPlain = widest <= 3 && widest > 1 && head.cells.every((cell) => cell !== '')
  if (!isPlain) return { columns, data, problem: { line: head.line, kind: 'merged-head' } }
  // What no head names is taken in the usual order from the columns that are left.
  const known = Object.values(columns)
  const free = Array.from({ length: widest }, (_, at) => at).filter((at) => !known.includes(at) && !isAim(at))
  const place = (column: keyof Columns) => (columns[column] === -1 ? (free.shift() ?? -1) : columns[column])
  const placed = { week: place('week'), value: place('value'), context: place('context') }
  return placed.value === -1
    ? { columns, data, problem: { line: head.line, kind: 'no-values-head' } }
    : { columns: placed, data }
}

function isSame(cell: string, name: string): boolean {
  const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return plain(cell) === plain(name)
}

/** `last` is the last week that may be written to. */
type About = { plan: Plan; unit: string; last: number; separator: string }

function readRow({ line, cells }: Line, columns: Columns, about: About): TableRow | TableProblem {
  const at = (column: number) => cells[column] ?? ''
  const week = readWeek(at(columns.week), about)
  if (typeof week !== 'number') return { line, ...week }
  const torn = at(columns.value + 1)
  // A comma that separates and one before decimals cannot be told apart: 6,81,5 is no week with a note of "5".
  if (about.separator === ',' && /^\d+$/.test(torn))
    return { line, kind: 'ambiguous', text: `${at(columns.value)},${torn}` }
  const read = readValue(at(columns.value), about.unit)
  const context = columns.context === -1 ? '' : at(columns.context)
  switch (read.kind) {
    case 'empty':
      return { line, kind: 'no-value' }
    case 'not-a-number':
    case 'ambiguous':
    case 'other-unit':
      return { line, kind: read.kind, text: read.text }
    case 'value':
      return context.length > contextMaxLength
        ? { line, kind: 'context-too-long', text: context.slice(0, 40) }
        : { line, week, value: read.value, context }
  }
}

type Unplaced = TableProblem extends infer One ? (One extends { line: number } ? Omit<One, 'line'> : never) : never

const weekForm = /^(?:week|woche|w)?\.?\s*(\d{1,2})$/i
const isoDay = /^\d{4}-\d{2}-\d{2}$/
const germanDay = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d{2})$/
const calendarWeek = /^(?:kw|cw|(\d{4})-w)\.?\s*(\d{1,2})$/i
const slashedDay = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/

function isWeek(cell: string): boolean {
  return [weekForm, isoDay, germanDay, calendarWeek, slashedDay].some((form) => form.test(cell))
}

/** A row of headings has neither weeks nor numbers. */
function isOfData(cell: string): boolean {
  return isWeek(cell) || /^[+-]?[\d.,]*\d[\d.,]*\s*%?$/.test(cell)
}

function readWeek(cell: string, { plan, last }: About): number | Unplaced {
  if (cell === '') return { kind: 'no-week' }
  if (slashedDay.test(cell)) return { kind: 'ambiguous-day', text: cell }
  const week = Number(weekForm.exec(cell)?.[1] ?? Number.NaN)
  if (Number.isInteger(week)) return week >= 1 && week <= last ? week : { kind: 'week-not-there', week, last }
  const day = dayOf(cell) ?? mondayOfCalendarWeek(cell, plan.terms.timeline.startOn)
  if (day === undefined) return { kind: 'not-a-week', text: cell }
  const then = weekOfValue(plan, day)
  return then !== null && then <= last ? then : { kind: 'day-not-in-plan', text: cell }
}

function dayOf(cell: string): LocalDate | undefined {
  const [, day, month, year] = germanDay.exec(cell) ?? []
  const written =
    year === undefined ? cell : `20${year.slice(-2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

/** Of a week that names no year, the one that is nearest to the beginning of the plan. Week 53 is not in every year. */
function mondayOfCalendarWeek(cell: string, startOn: LocalDate): LocalDate | undefined {
  const [, named, week] = calendarWeek.exec(cell) ?? []
  if (week === undefined) return undefined
  const { year } = isoWeek(startOn)
  const years = named === undefined ? [year - 1, year, year + 1] : [Number(named)]
  const mondays = years.flatMap((one) => {
    const monday = addDays(isoWeek(`${one}-01-04`).monday, (Number(week) - 1) * 7)
    const found = isoWeek(monday)
    return found.year === one && found.week === Number(week) ? [monday] : []
  })
  const apart = (day: LocalDate) => Math.abs(daysBetween(startOn, day))
  return mondays.toSorted((one, other) => apart(one) - apart(other))[0]
}

/** The first line that is not empty decides what separates. */
function separatorOf(pasted: string): string {
  const first = pasted.split(/[\r\n]/).find((line) => line.trim() !== '') ?? ''
  return ['\t', ';', ','].find((one) => first.includes(one)) ?? '\t'
}

/** Cells of all lines. Quotes hold what would separate, two of them are one. */
function cellsOf(pasted: string, separator: string): Line[] {
  const text = pasted.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const lines: Line[] = []
  let cells: string[] = []
  for (const { cell, end } of pieces(text, separator)) {
    cells.push(cell)
    if (end === 'cell') continue
    lines.push({ line: lines.length + 1, cells })
    cells = []
  }
  return lines
}

function* pieces(text: string, separator: string): Generator<{ cell: string; end: 'cell' | 'line' }> {
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"' && isQuoted && text.charAt(at + 1) === '"') {
      cell += sign
      at += 1
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (!isQuoted && (sign === separator || sign === '\n')) {
      yield { cell: cell.trim(), end: sign === separator ? 'cell' : 'line' }
      cell = ''
    } else cell += sign === '\n' ? ' ' : sign
  }
  yield { cell: cell.trim(), end: 'line' }
}
