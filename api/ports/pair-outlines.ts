import type { PairId, Side } from '#domain/pair'
import type { PlanFacts } from '#domain/plan/plan-facts'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import type { RhythmFacts } from '#domain/rhythm'
import type { Session } from '#domain/session'
import type { DirectoryFacts, PairHead } from './pair-store.ts'

/** A pair without its words: what jobs may know. `pair` is undefined until one of the two first opened it. */
export type PairOutline = {
  pair: PairHead | undefined
  rhythm: RhythmFacts | undefined
  /** What the last reading left in the block facts, as marks by block: a night that finds the same writes none. */
  factMarks: Readonly<Record<string, string>>
  /** What the last reading left in both people's lists; undefined when somebody changed the pair since. */
  listed: Listed | undefined
  promises: (PromiseFacts & { etag: string })[]
  /** Those that were closed and filed away, the newest hundred or so. */
  filedPromises: PromiseFacts[]
  topics: { by: Side; status: 'open' | 'discussed'; discussedAt?: string }[]
  /** When, by whom and about which day the shared notes of the last sessions were written. */
  notes: { at: string; by: Side; sessionOn: string }[]
  /** Of those, the thanks; `version` changes with their words. */
  thanks: { id: string; at: string; by: Side; version: string }[]
  /** What the two say of the last half year's sessions, those put away included. */
  sessions: Session[]
  /** Undefined without one. */
  plan?: PlanFacts | undefined
  /** The mark that every change of the pair leaves anew; undefined while nothing was ever written. */
  revision: string | undefined
  /** Tells the store which rows were seen; it means nothing to anybody else. */
  versions: Readonly<Record<string, string>>
}

/**
 * The rows of a pair in both lists, as a mark. `since`: when a reading first found the pair as it is; `isSettled`: the rows
 * were written so long after it that nobody else writes any that are older.
 */
export type Listed = { mark: string; since: string; isSettled: boolean }

/** What a night found out about a pair, and what it left elsewhere. */
export type PairFindings = {
  directory: DirectoryFacts
  rhythm: RhythmFacts
  factMarks: Readonly<Record<string, string>>
  listed: Listed
}

/** Pairs as the nightly work knows them. No key is unwrapped for it, so it cannot read a word even by mistake. */
export interface PairOutlines {
  /** One range query. */
  outline(pairId: PairId): Promise<PairOutline>
  /**
   * Follows the directory (names, zone, reporting line) and keeps the rhythm, over the pair as it was seen. Open panels
   * are told only when facts changed. Gives the version that the pair has from then on; undefined, and nothing written, when
   * the pair changed meanwhile: then look again.
   */
  keepReading(pairId: PairId, seen: PairOutline, reading: PairFindings): Promise<string | undefined>
  /**
   * The version of the pair: another one after every change of it, and after every reading that was kept. Undefined while
   * nothing was ever written. One point read.
   */
  version(pairId: PairId): Promise<string | undefined>
}
