import type { PairId } from '#domain/pair'

export const accessKinds = ['export'] as const

/** Somebody took their data out of the product. `by` is their id. */
export type AccessEntry = { at: string; by: string; what: (typeof accessKinds)[number] }

/** Each of the two reads their own part of it. */
export interface AccessLog {
  add(pairId: PairId, entry: AccessEntry): Promise<void>
  /** Newest first. */
  entries(pairId: PairId): Promise<AccessEntry[]>
  /** Removes what is older than this instant, of the pairs whose managers' ids begin with the digit `part`. */
  expire(part: string, before: string): Promise<number>
}
