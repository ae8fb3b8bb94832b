import type { ListedEntry } from '#domain/ledger/calendar-list'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { PairId } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import type { Correction } from './ledger-store.ts'

/** What a reading would make of the pair now: the entries between the two, and the slots that count. */
export type Look = {
  entries: ListedEntry[]
  occurrences: Occurrence[]
  /** The rhythm these slots have. */
  cadence: Pick<RhythmFacts, 'cadenceDays' | 'cadenceFrom'>
}

export type Looked = {
  before: Look
  /** With what is about to be said. */
  after: Look
  corrections: readonly Correction[]
  /** Names of the people behind ids and addresses in the entries, by id. */
  nameOf: (id: string) => string
  /** Everybody in the entries, by the key that a word about them is kept under. */
  keyOf: (id: string) => string
  /** Ids of those whom one of the two called no person. */
  notPeople: string[]
  unreadable: number
}

/** What somebody thinks of saying: in place of every word about the same; without `said` nothing is said of it. */
export type Saying = Pick<Correction, 'about' | 'key'> & { said: Correction | undefined }

/** Looks into a manager's calendar for one pair, as a night does, and keeps nothing. */
export interface PairLook {
  /** Undefined when there is no such pair today, or no calendar that may be read. */
  look(asked: { pairId: PairId; now: string; saying?: Saying }): Promise<Looked | undefined>
}
