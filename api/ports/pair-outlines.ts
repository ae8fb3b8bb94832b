import type { PairId, Side } from '#domain/pair'
import type { PromiseFacts } from '#domain/promise-facts'
import type { RhythmFacts } from '#domain/rhythm'
import type { Session } from '#domain/session'
import type { PairRecord } from './pair-store.ts'

/** A pair without its words: what jobs may know. `pair` is undefined until one of the two first opened it. */
export type PairOutline = {
  pair: PairRecord | undefined
  rhythm: RhythmFacts | undefined
  promises: (PromiseFacts & { etag: string })[]
  topics: { by: Side; status: 'open' | 'discussed'; discussedAt?: string }[]
  /** When, by whom and about which day the shared notes of the last sessions were written. */
  notes: { at: string; by: Side; sessionOn: string }[]
  /** What the two say of the last half year's sessions, those put away included. */
  sessions: Session[]
}

/** Reads outlines. No key is unwrapped for it, so it cannot read a word even by mistake. */
export interface PairOutlines {
  outline(pairId: PairId): Promise<PairOutline>
}
