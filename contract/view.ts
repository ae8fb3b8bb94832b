import type { CadenceEnd, ProposedCadence } from '#domain/cadence'
import type { AskedFor, Commitment, DropReason, Reschedule } from '#domain/commitment'
import type { Visibility } from '#domain/note'
import type { HabitWeek } from '#domain/plan/habit-dots'
import type { PlanStrip } from '#domain/plan/plan-strip'
import type { WorkingPreference } from '#domain/plan/preference'
import type { MeetingClaim, PairId, Side } from '#domain/pair'
import type { RecordParts } from '#domain/record/act'
import type { Session } from '#domain/session'
import type { Clock } from '#domain/time/written'

/** What the screens show. Days are local dates in the pair's zone (`YYYY-MM-DD`), instants UTC ISO strings.
 * A line with an empty `text` could not be read: its words were changed or damaged where they are kept. */
export type PersonView = { oid: string; displayName: string; firstName: string }

/**
 * Whoever reads: `clock` is how they chose to have times of day written, absent where they left it to their place;
 * `isTodoOn` that their promises stand in a list of Microsoft To Do, which is compared when the home page opens.
 */
export type ReaderView = PersonView & { clock?: Clock; isTodoOn?: true }

export type CommitmentView = {
  id: string
  etag: string
  owner: Side
  by: Side
  text: string
  /** The first agreed date, or null for a promise without a date. */
  due: string | null
  currentDue: string | null
  status: Commitment['status']
  /** When and until which day the other person asked for it; also of one answered since. */
  asked?: AskedFor
  isOverdue: boolean
  createdAt: string
  doneAt?: string
  confirmedByOther: boolean
  dropReason?: DropReason
  /** Every change of the day, oldest first, whether the other person has acknowledged it, and why, if it was said. */
  moves?: Reschedule[]
  ackByOther?: boolean
  when?: string
  where?: string
  /** The plan that this is a step of. */
  planId?: string
  /** How the two will know that it was a success. */
  measure?: string
}

export type TopicView = {
  id: string
  etag: string
  by: Side
  text: string
  createdAt: string
  /** How often it was carried. It counts once more by `carriesOver` of the facts. */
  carried: number
  /** The last session that carried it. */
  carriedOn?: string
  status: 'open' | 'discussed' | 'dropped' | 'barrier'
  /** Place among one person's topics, smaller first. */
  rank?: number
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
  /** Older than the previous session: it is added to, not rewritten. */
  isLocked?: boolean
  /** The older note this line was added to. */
  addendumTo?: string
  /** Recognition: said for the other person to hear. */
  isThanks?: true
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
  /** Was the calendar ever read? */
  isRead: boolean
}

/** One 1:1 as both people see it. */
export type SessionView = Session

/** A series or single meeting of the two in the calendar, and what was said of it. */
export type CalendarMeetingView = {
  /** To be named when something is said of it. */
  key: string
  isSeries: boolean
  /** The next one, or the last when none lies ahead. */
  startAt: string
  /** Days from one to the next, where the calendar shows a rhythm. */
  everyDays: number | null
  claim: MeetingClaim | null
}

/** What was agreed, drawn from the ledger and never from speech; the same for both people, private lines are not in it. */
export type Recap = {
  on: string
  talkedAbout: string[]
  /** `state` is there when the step is only asked for yet, or kept already. */
  next: { text: string; owner: Side; due: string | null; state?: 'asked' | 'kept' }[]
  carried: string[]
  stillOpen: { text: string; owner: Side; due: string | null }[]
}

export type CadenceView = {
  days: number
  from: RhythmView['cadenceFrom']
  /** When an agreed rhythm ends, and in what; absent for one that lasts. */
  until?: CadenceEnd
  proposed: ProposedCadence | null
}

/** What the rules of the record look at beside its lines: so a page comes to the answer that the API will give. */
export type FactsView = Pick<RecordParts, 'planned' | 'metOn' | 'spokenFrom'> & {
  /** The last session, where nobody closed it and the first note of the next one will carry its open topics over it. */
  carriesOver?: string
  /**
   * A week later, by the day that counts now, where it is another one than for people who work from Monday to Friday: what a
   * page needs to know of holidays, working days and absences, and no more.
   */
  weekLater?: Record<string, string>
}

export type PairView = {
  pairId: PairId
  revision: string
  you: ReaderView & { side: Side }
  other: PersonView
  /** `third-person`: somebody else is in this meeting, so private lines are kept back. */
  audience: 'pair' | 'third-person'
  /** False for a former side: reading only. */
  mayWrite: boolean
  /** Of a former side: the first day without the working relation, and the last on which they read. */
  former?: { endedOn: string; readUntil: string }
  zone: string
  today: string
  rhythm: RhythmView
  commitments: CommitmentView[]
  topics: TopicView[]
  notes: NoteView[]
  privateNotes: NoteView[]
  /** The last three sessions and today's, newest first. */
  sessions?: SessionView[]
  cadence?: CadenceView
  /** Only ever true for the report, at most once in four weeks. */
  pulseIsDue?: boolean
  /** Where the plan of the two stands; absent without one. */
  plan?: PlanStrip
  /** How each likes to be worked with, by their own choice within the last year. */
  preferences?: Partial<Record<Side, WorkingPreference>>
  /** What they say of all series that the calendar shows. */
  seriesClaim?: MeetingClaim | null
  /** What the calendar shows for the two, soonest first; absent until it was read. */
  meetings?: CalendarMeetingView[]
  facts: FactsView
}

/** How many promises are open, how many of those past their first date, and how many are asked for and not answered. */
export type OwedCount = { open: number; overdue: number; asked?: number }

export type HomeRow = {
  pairId: PairId
  you: Side
  other: PersonView & { jobTitle?: string }
  /** The zone in which days of the two are counted; null while no job has looked at them. */
  zone: string | null
  rhythm: RhythmView
  youOwe: OwedCount
  theyOwe: OwedCount
  topics: { yours: number; theirs: number }
  /** What the two said of the series that the calendar shows; null or absent while nobody said a word. */
  seriesClaim?: MeetingClaim | null
}

/** An open promise as the list across all pairs shows it; `etag` is the version to name when ticking it. */
export type HomePromise = Pick<CommitmentView, 'id' | 'etag' | 'text' | 'due' | 'currentDue' | 'isOverdue'> & {
  pairId: PairId
  /** The other person of its pair. */
  other: PersonView
}

/** One of the reader's own habits that is meant for today, and its week. */
export type HomeHabit = {
  pairId: PairId
  planId: string
  id: string
  title: string
  /** Null for one of a plan of the reader's own. */
  other: PersonView | null
  /** Today in its pair's zone: the day that a tick is for. */
  on: string
  isDone: boolean
  week: HabitWeek
}

/** What somebody thanked the reader for. */
export type HomeThanks = { pairId: PairId; id: string; other: PersonView; text: string; on: string }

/** A pair that is over since `endedOn`: reading only, for the last time on `readUntil`. */
export type FormerRow = {
  pairId: PairId
  you: Side
  other: PersonView & { jobTitle?: string }
  endedOn: string
  readUntil: string
}
