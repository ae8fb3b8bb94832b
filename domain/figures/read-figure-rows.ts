import { cellText, isEmptyCell, isErrorCell, type Sheet, type SheetCell } from '../segments/sheet-cell.ts'
import type { LocalDate } from '../time/day-number.ts'
import { figureSourceMaxLength, isFigureQuarter, type Figure } from './figure.ts'
import { figureColumn, figureMeasure, type FigureColumn } from './known-words.ts'
import { readQuarter, readShare, type ShareProblem } from './read-value.ts'

const needed = ['quarter', 'measure', 'value'] as const satisfies readonly FigureColumn[]

export type FigureCellProblem =
  | 'error'
  | 'empty'
  | 'no-quarter'
  | 'far-quarter'
  | 'no-measure'
  | 'too-long'
  | ShareProblem

/** What stands in the way of an import. Rows are numbered as in the spreadsheet, from 1. */
export type FigureProblem =
  | { kind: 'no-heads'; missing: FigureColumn[] }
  | { kind: 'no-figures' }
  | { kind: 'same-column'; heads: string[] }
  | { kind: 'cell'; row: number; column: FigureColumn; text: string; what: FigureCellProblem }
  /** Two lines about one quarter and measure: which one holds is not ours to say. */
  | { kind: 'two-rows'; rows: number[]; figure: Figure }

/** A figure as it was understood: from which row, as which text, and from where it comes when the file says so. */
export type FigureRead = Figure & { row: number; text: string; source?: string }

/** A file as it was understood. With a problem nothing of it may be imported. */
export type FiguresRead = { problems: FigureProblem[]; figures: FigureRead[]; ignored: string[] }

/** A title, a date and some notes may stand above the heads. */
const rowsLookedAt = 30

type Column = { at: number; head: string; meaning: FigureColumn | undefined }

/** The columns that are known in the row that knows the most of them, which is where the heads are; and which row that is. */
export function findFigureHeads(sheet: Sheet): { row: number; columns: Column[] } | undefined {
  const rows = sheet.slice(0, rowsLookedAt).map((cells, row) => ({
    row,
    columns: cells.flatMap((cell, at): Column[] => {
      const head = cellText(cell)
      return head === '' ? [] : [{ at, head, meaning: figureColumn(head) }]
    }),
  }))
  const known = ({ columns }: { columns: Column[] }) => columns.filter(({ meaning }) => meaning !== undefined).length
  const [best] = rows.filter((row) => known(row) > 0).toSorted((one, other) => known(other) - known(one))
  return best
}

/**
 * Reads the rows of a spreadsheet as figures of the whole organisation: a quarter, a measure by its name in either
 * language, a share as `0.25`, `0,25` or `25 %`, and from where it comes. A title above the heads, other columns and empty
 * rows and columns do not matter, nor the order of the columns.
 *
 * `today` bounds the quarters. Whatever could mean two things is a problem, and so are cells whose formula failed.
 */
export function readFigureRows(sheet: Sheet, { today }: { today: LocalDate }): FiguresRead {
  const found = findFigureHeads(sheet)
  const columns = found?.columns ?? []
  const ignored = columns.filter(({ meaning }) => meaning === undefined).map(({ head }) => head)
  const problems = problemsOfHeads(columns)
  if (found === undefined || problems.length > 0) return { problems, figures: [], ignored }
  const body = sheet.map((cells, at) => ({ row: at + 1, cells })).slice(found.row + 1)
  const figures: FigureRead[] = []
  for (const { row, cells } of body) {
    const cellOf = (column: FigureColumn) => cells[columns.find(({ meaning }) => meaning === column)?.at ?? -1] ?? null
    if (needed.every((column) => isEmptyCell(cellOf(column)))) continue
    const line = readLine(cellOf, today)
    if ('figure' in line) figures.push({ ...line.figure, row })
    else problems.push(...line.problems.map((problem) => ({ kind: 'cell', row, ...problem }) as const))
  }
  const twice = saidTwice(figures)
  if (figures.length + problems.length === 0) problems.push({ kind: 'no-figures' })
  return { problems: [...problems, ...twice], figures, ignored }
}

function problemsOfHeads(columns: readonly Column[]): FigureProblem[] {
  const missing = needed.filter((column) => columns.every(({ meaning }) => meaning !== column))
  if (missing.length > 0) return [{ kind: 'no-heads', missing }]
  const byMeaning = Map.groupBy(
    columns.filter(({ meaning }) => meaning !== undefined),
    ({ meaning }) => meaning,
  )
  return [...byMeaning.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ kind: 'same-column', heads: same.map(({ head }) => head) }))
}

type CellTrouble = { column: FigureColumn; text: string; what: FigureCellProblem }

function readLine(
  cellOf: (column: FigureColumn) => SheetCell,
  today: LocalDate,
): { figure: Omit<FigureRead, 'row'> } | { problems: CellTrouble[] } {
  const problems: CellTrouble[] = []
  function understood<T>(
    column: FigureColumn,
    read: (cell: SheetCell) => { value: T } | { problem: FigureCellProblem },
  ) {
    const cell = cellOf(column)
    const result = isErrorCell(cell)
      ? ({ problem: 'error' } as const)
      : isEmptyCell(cell)
        ? ({ problem: 'empty' } as const)
        : read(cell)
    if ('value' in result) return result.value
    problems.push({ column, text: cellText(cell).slice(0, 60), what: result.problem })
    return undefined
  }
  const quarter = understood('quarter', (cell) => readQuarterOf(cellText(cell), today))
  const measure = understood('measure', (cell) => {
    const known = figureMeasure(cellText(cell))
    return known === undefined ? { problem: 'no-measure' } : { value: known }
  })
  const value = understood('value', (cell) => readShare(cell, measure))
  const source = isEmptyCell(cellOf('source')) ? undefined : understood('source', readSource)
  if (quarter === undefined || measure === undefined || value === undefined || problems.length > 0) return { problems }
  const text = cellText(cellOf('value'))
  return { figure: { quarter, measure, value, text, ...(source === undefined ? {} : { source }) } }
}

function readQuarterOf(text: string, today: LocalDate): { value: string } | { problem: FigureCellProblem } {
  const quarter = readQuarter(text)
  if (quarter === undefined) return { problem: 'no-quarter' }
  return isFigureQuarter(quarter, today) ? { value: quarter } : { problem: 'far-quarter' }
}

function readSource(cell: SheetCell): { value: string } | { problem: FigureCellProblem } {
  const value = cellText(cell)
  return value.length > figureSourceMaxLength ? { problem: 'too-long' } : { value }
}

function saidTwice(figures: readonly FigureRead[]): FigureProblem[] {
  const same = Map.groupBy(figures, ({ quarter, measure }) => `${quarter} ${measure}`)
  return [...same.values()].flatMap((lines): FigureProblem[] => {
    const [first] = lines
    if (first === undefined || lines.length === 1) return []
    const { quarter, measure, value } = first
    return [{ kind: 'two-rows', rows: lines.map(({ row }) => row), figure: { quarter, measure, value } }]
  })
}
