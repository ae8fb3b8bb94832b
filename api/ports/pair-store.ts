import type { CadenceEnd, ProposedCadence } from '#domain/cadence'
import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { JournalPage } from '#domain/plan/journal'
import type { MeetingClaim, PairId, Side } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import type { ChosenPreference } from '#domain/plan/preference'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import type { RhythmFacts } from '#domain/rhythm'
import type { Session } from '#domain/session'
import type { Topic } from '#domain/topic'

/** A line with the version it was read at. */
export type Kept<Line> = { line: Line; etag: string }

/** The pair's own row. `wrappedKey` is the pair's data key as Key Vault wrapped it. */
export type PairHead = {
  pairId: PairId
  managerName: string
  reportName: string
  managerFirstName: string
  reportFirstName: string
  zone: string
  /** The reporting line: half-open, `to` null while it lasts. */
  relation: [from: string, to: string | null]
  wrappedKey: string
  keyId: string
  /** The rhythm the two agreed on, in days; null while they have not. */
  agreedCadenceDays: number | null
  /** When that rhythm ends, and in what; absent for one that lasts. */
  cadenceUntil?: CadenceEnd | undefined
  /** A rhythm that one of them proposed and the other has not answered. */
  proposedCadence: ProposedCadence | null
  /** What they say of the recurring meetings in the calendar as a whole; null while nobody said anything. */
  seriesClaim: MeetingClaim | null
  /** What they say of each series or single meeting, by its key. */
  meetingClaims: Readonly<Record<string, MeetingClaim>>
  /** How each likes to be worked with, by their own choice. */
  preferences?: Partial<Record<Side, ChosenPreference>>
}

/** What the two agree about themselves. */
export type PairSettings = Pick<
  PairHead,
  'agreedCadenceDays' | 'cadenceUntil' | 'proposedCadence' | 'seriesClaim' | 'meetingClaims' | 'preferences'
>

/** A pair that begins: nothing is agreed yet. */
export type NewPair = Omit<
  PairHead,
  'wrappedKey' | 'keyId' | 'proposedCadence' | 'seriesClaim' | 'meetingClaims' | 'preferences'
>

/** What the directory knows better than the pair's row. */
export type DirectoryFacts = Pick<
  PairHead,
  'managerName' | 'reportName' | 'managerFirstName' | 'reportFirstName' | 'zone' | 'relation'
>

/** Everything a first look needs: one range query. `rhythm` is undefined until the calendar was read. */
export type PairRows = {
  pair: PairHead
  revision: string
  rhythm: RhythmFacts | undefined
  topics: Kept<Topic>[]
  commitments: Kept<Commitment>[]
  notes: Kept<Note>[]
  /** Closed promises that were put away, newest first: the facts that the indicators still count. */
  filedPromises: PromiseFacts[]
  /** The last three sessions that somebody spoke about, and today's; oldest first. */
  sessions: Kept<Session>[]
  /** Older ones, newest first. */
  filedSessions: Session[]
  /** Undefined without one, and while its words do not open. */
  plan?: Plan | undefined
}

export type LineOf = { topic: Topic; commitment: Commitment; note: Note }
export type LineKind = keyof LineOf
export type Line = LineOf[LineKind]

/** One change of one line; `act` says which act on the record it was. The store writes it with its change row and the revision in one transaction. */
export type LineChange = { pairId: PairId; kind: LineKind; by: string; at: string } & (
  | { what: 'added'; line: Line }
  | { what: 'edited'; line: Line; etag: string; fields: string[]; act?: string }
  | { what: 'removed'; id: string; etag: string }
)

/**
 * kept: done, with the new revision and the line's new version.
 * repeated: an "added" whose id was there already (a retry): the line as it stands.
 * conflict: somebody was faster, with the line as it stands now (undefined when it is gone).
 */
export type KeepResult =
  | { kind: 'kept'; revision: string; etag: string }
  | { kind: 'repeated' | 'conflict'; current: Kept<Line> | undefined; revision: string }

/**
 * One change of one session: `etag` is the version it was read at, undefined for the first word about that day.
 * `carried` are topics, already counted up, that the session carries in the same transaction.
 */
export type SessionChange = {
  pairId: PairId
  session: Session
  etag: string | undefined
  carried?: readonly Kept<Topic>[]
  fields: string[]
  /** Which act on the record it was. */
  act?: string
  by: string
  at: string
}

export type SessionKept = { kind: 'kept'; revision: string } | { kind: 'conflict' }

/** A promise that ends on one side as "transferred" and begins on the other. `etag` and `fields` are of the old one. */
export type Transfer = {
  pairId: PairId
  old: Commitment
  etag: string
  fields: string[]
  fresh: Commitment
  by: string
  at: string
}

export type TransferResult =
  | { kind: 'kept'; old: Kept<Commitment>; fresh: Kept<Commitment>; revision: string }
  | { kind: 'conflict'; current: Kept<Commitment> | undefined; revision: string }

export const changeKinds = ['added', 'edited', 'removed'] as const

/**
 * One row of the ledger of changes. `by` is a person's id; `fields` are names. `act` is which act on the record it was, and
 * `became` the status of the line after it: both absent in rows from before acts were written down.
 */
export type LedgerRow = {
  at: string
  by: string
  what: (typeof changeKinds)[number]
  fields: string[]
  act?: string
  became?: string
}

/** Something that was put away, under the day on which both look for it. */
export type FiledLine = { on: string } & (
  | { kind: 'note'; kept: Kept<Note> }
  | { kind: 'topic'; kept: Kept<Topic> }
  | { kind: 'commitment'; kept: Kept<Commitment> }
  | { kind: 'session'; session: Session }
)

export interface PairStore {
  open(pairId: PairId): Promise<PairRows | undefined>
  /** One point read. */
  revision(pairId: PairId): Promise<string | undefined>
  /** Notes that one of the two looks at the pair just now; gives whether the other does. No revision moves. */
  seeHere(pairId: PairId, who: { side: Side; now: string }): Promise<boolean>
  /** The pair's own row alone: one point read. */
  pair(pairId: PairId): Promise<PairHead | undefined>
  /** Writes settings over the pair as it was seen; conflict when it is another one by now. */
  change(seen: PairHead, change: Partial<PairSettings>, who: { by: string; at: string }): Promise<SessionKept>
  line(pairId: PairId, kind: LineKind, id: string): Promise<Kept<Line> | undefined>
  /** Creates the pair's row with a fresh wrapped key, or leaves the one that is there. */
  create(pair: NewPair): Promise<PairHead>
  keep(change: LineChange): Promise<KeepResult>
  /** The sessions that can still be spoken about, oldest first. */
  sessions(pairId: PairId): Promise<Kept<Session>[]>
  /** What was put away, newest day first, read only as far as it is asked for; `before` a day, or from the start. */
  history(pairId: PairId, before?: string): AsyncIterable<FiledLine>
  /** Under which session a shared note lies, put away or not. */
  noteDay(pairId: PairId, id: string): Promise<string | undefined>
  keepSession(change: SessionChange): Promise<SessionKept>
  /** Both promises, what the ledger says of them, and the revision: one transaction. */
  transfer(transfer: Transfer): Promise<TransferResult>
  /** Everything the ledger says of one line, oldest first: also of one that was removed or put away. */
  changes(pairId: PairId, kind: LineKind, id: string): Promise<LedgerRow[]>
  /** What the calendars job found out; undefined until then. */
  rhythm(pairId: PairId): Promise<RhythmFacts | undefined>
}

/** What a first look needs of a private partition. `pages` are those of the journal of a plan that are written. */
export type PrivateRows = { notes: Kept<Note>[]; pages(planId: string): JournalPage[] }

/** Private notes: a partition only the author's own id can name. Same promises, its own revision and ledger. */
export interface PrivateStore {
  open(author: string, pairId: PairId): Promise<PrivateRows>
  note(author: string, pairId: PairId, id: string): Promise<Kept<Note> | undefined>
  history(author: string, pairId: PairId, before?: string): AsyncIterable<FiledLine>
  noteDay(author: string, pairId: PairId, id: string): Promise<string | undefined>
  keep(author: string, change: LineChange): Promise<KeepResult>
}
