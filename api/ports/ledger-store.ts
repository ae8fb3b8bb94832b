import type { Occurrence } from '#domain/ledger/occurrence'
import type { MeetingClaim, PairId, Side } from '#domain/pair'

/** What the two people say about one occurrence or series, or about somebody who is invited. It outlives every new reading of the calendar. */
export type Correction =
  | { about: 'occurrence'; key: string; by: Side; said: 'held' | 'not_held' }
  /** A series, or one entry by its id. */
  | { about: 'series'; key: string; by: Side; said: MeetingClaim }
  /** Somebody invited, by their id. */
  | { about: 'person'; key: string; by: Side; said: 'not_a_person' }

/** One of the two had the panel open around a planned 1:1, at `at`. `slotAt` is when that 1:1 was to start. */
export type PanelOpening = { slotAt: string; at: string; by: Side }

/** `versions` tells the store which rows were read; it means nothing to anybody else. */
export type Ledger = {
  occurrences: Occurrence[]
  corrections: Correction[]
  /** Those of the last 30 days. */
  openings: PanelOpening[]
  versions: Readonly<Record<string, string>>
}

/** The pair's planned and held occurrences, in rows of 13 weeks by the day they were planned for. */
export interface LedgerStore {
  /** Everything planned for `from` or later, and every correction. */
  read(pairId: PairId, from: string): Promise<Ledger>
  /**
   * Writes the rows that differ from the ledger that was read, all or none, and leaves the others alone. False when
   * somebody else wrote one of them meanwhile: then read again.
   */
  keep(pairId: PairId, before: Ledger, after: readonly Occurrence[]): Promise<boolean>
  /** The pairs of a manager about whose ledger something was said: one range over all their pairs. */
  spokenOf(managerOid: string): Promise<ReadonlySet<PairId>>
  correct(pairId: PairId, correction: Correction): Promise<void>
  /** Takes a correction back, if there is one. */
  withdraw(pairId: PairId, correction: Pick<Correction, 'about' | 'key' | 'by'>): Promise<void>
  /** Keeps the first opening of each person for each slot; a later one changes nothing. */
  noteOpening(pairId: PairId, opening: PanelOpening): Promise<void>
}
