import type { PromiseFacts } from '#domain/commitments/promise-facts'
import { limits } from '../storage/check-limits.ts'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { listOf } from '../shapes/guard.ts'
import { promiseFacts } from '../shapes/promise-facts.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

/** Closed promises that were put away, in one row. */
export const filedPromisesRow = rowKind('filedPromises', { facts: json(listOf(promiseFacts)) })

/** As many of the newest as one property holds: about a hundred, more than a pair closes in half a year. */
export function toFiledPromises(promises: PromiseFacts[]): Values {
  for (let count = promises.length; ; count -= 1) {
    const facts = JSON.stringify(promises.slice(0, count))
    if (facts.length <= limits.propertyLength) return { facts }
  }
}

/**
 * Nothing where none was put away. A row that does not fit is told to `rows` and reads as none: the promises themselves
 * stand in the history.
 */
export function fromFiledPromises(rows: Pick<Rows, 'leftOut'>, row: Row | undefined): PromiseFacts[] {
  return (row && fittingOne(rows, row, filedPromisesRow)?.facts) ?? []
}
