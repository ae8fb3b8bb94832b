import type { PairId } from '#domain/pair'

/** Which plan a key is for. */
export type FeedPlace = { pairId: PairId; planId: string }

/** too-often: the key was used as many times within the hour as it may be. */
export type FeedUse = { kind: 'known'; place: FeedPlace } | { kind: 'unknown' } | { kind: 'too-often' }

/** Keys with which a machine sends values to one plan. A key itself is stored nowhere, only its hash. */
export interface FeedStore {
  /** Lets this key in for a plan, in place of every other key of its pair. */
  allow(key: string, place: FeedPlace): Promise<void>
  /** No key of this pair is let in any more. */
  refuse(pairId: PairId): Promise<void>
  /** Says what a key is for and counts that it was used, up to so many times an hour. */
  use(key: string, limit: { now: string; mostPerHour: number }): Promise<FeedUse>
}
