import type { SheetCell } from '../segments/sheet-cell.ts'
import { cellText } from '../segments/sheet-cell.ts'
import type { FigureMeasure } from './figure.ts'

/** `unclear-one`: a bare 1 may be one percent or all of it. `scale`: a mean on a scale from 1 to 5 is no share. */
export type ShareProblem = 'no-share' | 'unclear-one' | 'scale' | 'over-all'

/**
 * The quarter that somebody wrote, as `2026-Q3`; undefined for anything else, such as `2026-3`, which may be a month.
 *
 * Example: `2026 q3`, `Q3/2026`, `3. Quartal 2026` and `Quartal 3 2026` are `2026-Q3`.
 */
export function readQuarter(text: string): string | undefined {
  const yearFirst = /^(\d{4})\s?[-/.]?\s?(?:Q|Quartal|quarter)\s?([1-4])$/i.exec(text)
  if (yearFirst) return `${yearFirst[1]}-Q${yearFirst[2]}`
  const yearLast =
    /^(?:Q|Quartal|quarter)\s?([1-4])\s?[-/.]?\s?(\d{4})$/i.exec(text) ??
    /^([1-4])\.?\s?(?:Q|Quartal|quarter)\s?[-/.]?\s?(\d{4})$/i.exec(text)
  return yearLast ? `${yearLast[2]}-Q${yearLast[1]}` : undefined
}

/**
 * A share from 0 to 1: `0.25`, `0,25`, `.25`, `25%`, `12,5 %`, `12,5 Prozent`, and what a workbook keeps of a cell that
 * shows 25 %. A sign for thousands is none, and a bare number above 1 is asked about.
 */
export function readShare(
  cell: SheetCell,
  measure: FigureMeasure | undefined,
): { value: number } | { problem: ShareProblem } {
  if (cell instanceof Date || typeof cell === 'boolean') return { problem: 'no-share' }
  const found = /^(\d*[.,]?\d+(?:e-\d+)?)\s*(%|percent|per cent|prozent)?$/i.exec(cellText(cell))
  if (!found) return { problem: 'no-share' }
  const number = Number((found[1] ?? '').replace(',', '.'))
  if (found[2] !== undefined) {
    const share = Math.round(number * 1e6) / 1e8
    return share <= 1 ? { value: share } : { problem: 'over-all' }
  }
  if (number === 1) return { problem: 'unclear-one' }
  if (number < 1) return { value: number }
  return { problem: measure?.startsWith('culture_') && number <= 5 ? 'scale' : 'no-share' }
}
