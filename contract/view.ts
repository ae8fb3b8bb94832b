import type { DropReason } from '#domain/commitment'
import type { Visibility } from '#domain/note'
import type { PairId, Side } from '#domain/pair'

/** What the screens show. Days are local dates in the pair's zone (`YYYY-MM-DD`), instants UTC ISO strings. */
export type PersonView = { oid: string; displayName: string; firstName: string }

export type CommitmentView = {
  id: string
  etag: string
  owner: Side
  by: Side
  text: string
  /** The first agreed date, or null for a promise without a date. */
  due: string | null
  currentDue: string | null
  status: 'open' | 'done' | 'dropped'
  isOverdue: boolean
  createdAt: string
  doneAt?: string
  confirmedByOther: boolean
  dropReason?: DropReason
}

export type TopicView = {
  id: string
  etag: string
  by: Side
  text: string
  createdAt: string
  carried: number
  status: 'open' | 'discussed'
  discussedAt?: string
}

export type NoteView = {
  id: string
  etag: string
  by: Side
  text: string
  visibility: Visibility
  sessionOn: string
  createdAt: string
  editedAt?: string
}

/** A number that explains itself: the value, or the reason why there is none. */
export type ReadingView = {
  id: string
  value: number | null
  lo?: number
  hi?: number
  n: number
  /** Present when the interval is too wide for a percentage: show "x of n". */
  counts?: { x: number; n: number }
  reason?: string
  have?: number
  need?: number
  window: { from: string; to: string }
  definitionVersion: string
}

export type MeetingView = { startAt: string; endAt: string; on: string }

export type RhythmView = {
  lastHeldOn: string | null
  daysSince: number | null
  state: 'never' | 'on_track' | 'due' | 'overdue' | 'lapsed'
  cadenceDays: number
  /** Where the cadence comes from: agreed by the pair, read from the series, inferred, or the organisation's. */
  cadenceFrom: 'pair' | 'series' | 'gaps' | 'organisation'
  /** The 1:1 that runs now or starts within 15 minutes. */
  now: MeetingView | null
  next: MeetingView | null
  /** When the calendar was last read, or null if never. */
  readAt: string | null
}

export type PairView = {
  pairId: PairId
  revision: string
  you: PersonView & { side: Side }
  other: PersonView
  /** `third-person`: somebody else is in this meeting, so private lines are kept back. */
  audience: 'pair' | 'third-person'
  /** False for a former side: reading only. */
  mayWrite: boolean
  zone: string
  today: string
  rhythm: RhythmView
  commitments: CommitmentView[]
  topics: TopicView[]
  notes: NoteView[]
  privateNotes: NoteView[]
  readings: { cadenceAdherence: ReadingView; promisesComplete: Record<Side, ReadingView> }
}

export type HomeRow = {
  pairId: PairId
  you: Side
  other: PersonView & { jobTitle?: string }
  rhythm: RhythmView
  youOwe: { open: number; overdue: number }
  theyOwe: { open: number; overdue: number }
  topics: { yours: number; theirs: number }
}
