import type { PairId } from '#domain/pair'
import type { Place } from '../ports/keys.ts'
import { joinText } from './long-text.ts'
import type { Row } from './rows.ts'

/** In the partition of a person's list: their wrapped key. No pair's id reads like this. */
export const listKeyKey = 'key'

/** Envelopes by the id of their promise: each can be taken away without a key. */
export type SealedTitles = Record<string, string>

/** What a row of a list quotes; nothing for a row that is not there yet, or never quoted anything. */
export function sealedTitles(row: Row | undefined): SealedTitles {
  const text = row === undefined ? '' : joinText(row.values, 'titles')
  return text === '' ? {} : (JSON.parse(text) as SealedTitles)
}

/** Bound to the person, the pair and the promise: a copy moved to another list, or to another promise, does not open. */
export function titlePlace(oid: string, pairId: PairId, id: string): Place {
  return { table: 'overview', partitionKey: oid, rowKey: pairId, property: `title ${id}` }
}
