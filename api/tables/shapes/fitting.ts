import type { Row, Rows } from '../storage/rows.ts'
import { RowError } from './row-error.ts'

/**
 * Reads each row of a list of which every row stands for itself. One that does not fit is left out and told to
 * `rows.leftOut`, so that it does not take the others away; it stays as it lies there. Other trouble is thrown.
 */
export function fitting<T>(rows: Pick<Rows, 'leftOut'>, found: readonly Row[], read: (row: Row) => T): T[] {
  return found.flatMap((row) => {
    const one = fittingOne(rows, row, read)
    return one === undefined ? [] : [one]
  })
}

/** The same of one row: undefined when it does not fit. */
export function fittingOne<T>(rows: Pick<Rows, 'leftOut'>, row: Row, read: (row: Row) => T): T | undefined {
  try {
    return read(row)
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    rows.leftOut(error)
    return undefined
  }
}
