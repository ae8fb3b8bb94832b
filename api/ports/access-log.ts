import type { PairId } from '#domain/pair'

/** Somebody took the record out of the product, or looked at it from outside the pair. `by` is a person's id. */
export type AccessEntry = { at: string; by: string; what: 'export' }

/** Both people of a pair read all of it. */
export interface AccessLog {
  add(pairId: PairId, entry: AccessEntry): Promise<void>
  /** Newest first. */
  entries(pairId: PairId): Promise<AccessEntry[]>
  /** Removes what is older than this instant, of the pairs whose managers' ids begin with the digit `part`. */
  expire(part: string, before: string): Promise<number>
}
