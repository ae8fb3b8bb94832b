import type { Side } from './pair.ts'

/** What its owner says to a promise that was asked for; `unanswered` takes an answer back. */
export type AskAnswer = 'accepted' | 'declined' | 'unanswered'

export const dropReasons = ['no_longer_needed', 'reprioritised', 'blocked', 'duplicate', 'transferred'] as const
export type DropReason = (typeof dropReasons)[number]

export const commitmentKinds = ['next_step', 'development_goal'] as const
export const commitmentStatuses = ['asked', 'declined', 'open', 'done', 'dropped'] as const

/** A move from one day to another. `why` is the owner's own words, if they gave any. */
export type Reschedule = { at: string; from: string; to: string; ack: boolean; why?: string }

/** When one person wrote a promise down for the other, and until which day, which the owner may agree to or not. */
export type AskedFor = { at: string; due: string | null }

/**
 * A promise with an owner. `due` is the first agreed date and never changes; `currentDue` follows the moves.
 * Both are null for a promise without a date, which stays outside every rate.
 *
 * What one writes for the other is `asked` until its owner answers, and counts nowhere; `createdAt` and `due` are then
 * those of the request. Accepted, it is `open` and both are those of the acceptance; not accepted, it is `declined`.
 * What was stored without a request counts as accepted.
 */
export type Commitment = {
  id: string
  owner: Side
  by: Side
  kind: (typeof commitmentKinds)[number]
  text: string
  createdAt: string
  due: string | null
  currentDue: string | null
  status: (typeof commitmentStatuses)[number]
  /** Present when it was asked for, also long after the answer. */
  asked?: AskedFor
  doneAt?: string
  confirmedByOther: boolean
  /** When it was dropped or declined. */
  droppedAt?: string
  dropReason?: DropReason
  ackByOther: boolean
  /** When the other person confirmed that it was kept, or saw that it was dropped or declined. */
  settledAt?: string
  reschedules: Reschedule[]
  when?: string
  where?: string
  /** The plan that this is a step of. */
  planId?: string
  /** How the two will know that it was a success. */
  measure?: string
}

/** A promise as it begins: open when its owner writes it, asked when the other person does. */
export function newCommitment({
  id,
  text,
  owner,
  by,
  due,
  createdAt,
  planId,
  measure,
}: Pick<Commitment, 'id' | 'text' | 'owner' | 'by' | 'due' | 'createdAt' | 'planId' | 'measure'>): Commitment {
  const isOwn = owner === by
  return {
    id,
    owner,
    by,
    text,
    createdAt,
    due,
    kind: 'next_step',
    currentDue: due,
    status: isOwn ? 'open' : 'asked',
    ...(isOwn ? {} : { asked: { at: createdAt, due } }),
    confirmedByOther: false,
    ackByOther: false,
    reschedules: [],
    ...(planId === undefined ? {} : { planId }),
    ...(measure === undefined ? {} : { measure }),
  }
}

/**
 * Is something still to be said to it by the other person: that it was kept, or that they have seen what became of it?
 * What was handed over goes on elsewhere and waits for nothing.
 */
export function waitsForOther({
  status,
  confirmedByOther,
  ackByOther,
  dropReason,
}: Pick<Commitment, 'status' | 'confirmedByOther' | 'ackByOther' | 'dropReason'>): boolean {
  if (status === 'done') return !confirmedByOther
  if (status === 'declined') return !ackByOther
  return status === 'dropped' && dropReason !== 'transferred' && !ackByOther
}

/** How long the one who wrote a line may take it back without a trace in any rate, in minutes. */
export const takeBackMinutes = 60

/** May `by` undo having added this promise? Its writer, within an hour, while it is open. */
export function mayTakeBack(line: { by: Side; createdAt: string }, by: Side, now: string): boolean {
  const ageMinutes = (Date.parse(now) - Date.parse(line.createdAt)) / 60_000
  return line.by === by && ageMinutes < takeBackMinutes
}

/**
 * May `by` take a promise away as if it had never been written? Its writer may: one asked for until its owner answers,
 * their own within the hour. What its owner has accepted is the owner's, whoever wrote it.
 */
export function mayRemove(commitment: Commitment, by: Side, now: string): boolean {
  if (commitment.status === 'asked') return commitment.by === by
  return commitment.status === 'open' && commitment.asked === undefined && mayTakeBack(commitment, by, now)
}

/** The furthest day a promise may be due, in days from today: two years. */
export const furthestDueDays = 731

/** Overdue = open and its first agreed date is before today (both local dates, `YYYY-MM-DD`). */
export function isOverdue(commitment: Pick<Commitment, 'status' | 'due'>, today: string): boolean {
  return commitment.status === 'open' && commitment.due !== null && commitment.due < today
}

/** What waits for an answer first, then what is open, then the rest; each by first agreed date, undated last. */
export function inLedgerOrder<Line extends Pick<Commitment, 'status' | 'due' | 'createdAt' | 'id'>>(
  commitments: readonly Line[],
): Line[] {
  const far = '9999-12-31'
  return commitments.toSorted(
    (a, b) =>
      placeOf(a.status) - placeOf(b.status) ||
      (a.due ?? far).localeCompare(b.due ?? far) ||
      a.createdAt.localeCompare(b.createdAt) ||
      a.id.localeCompare(b.id),
  )
}

function placeOf(status: Commitment['status']): number {
  return status === 'asked' ? 0 : status === 'open' ? 1 : 2
}
