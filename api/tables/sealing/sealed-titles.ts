import type { PairId } from '#domain/pair'
import type { SealedPlace } from '../../ports/keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { maybe, recordOf, text } from '../shapes/guard.ts'
import { longJson, rowKind } from '../shapes/row-kind.ts'

/** In the partition of a person's list: their wrapped key. No pair's id reads like this. */
export const listKeyKey = 'key'

/** Envelopes by the id of their promise: each can be taken away without a key. */
export type SealedTitles = Record<string, string>

export const titlesRow = rowKind('titles', { titles: longJson(maybe(recordOf(text))) })

/**
 * What a row of a list quotes; nothing for a row that is not there yet, or never quoted anything. Titles that do not fit are
 * told to `rows` and read as none: they are sealed anew with the row.
 */
export function sealedTitles(rows: Pick<Rows, 'leftOut'>, row: Row | undefined): SealedTitles {
  return (row && fittingOne(rows, row, titlesRow)?.titles) ?? {}
}

/** Bound to the person, the pair and the promise: a copy moved to another list, or to another promise, does not open. */
export function titlePlace(oid: string, pairId: PairId, id: string): SealedPlace {
  return { table: 'overview', partitionKey: oid, rowKey: pairId, property: `title ${id}` }
}
