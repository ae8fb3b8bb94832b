import type { Side } from './pair.ts'

export type DropReason = 'no_longer_needed' | 'reprioritised' | 'blocked' | 'duplicate' | 'transferred'

export type Reschedule = { at: string; from: string; to: string; ack: boolean }

/**
 * A promise with an owner. `due` is the first agreed date and never changes; `currentDue` follows the moves.
 * Both are null for a promise without a date, which stays outside every rate.
 */
export type Commitment = {
  id: string
  owner: Side
  by: Side
  kind: 'next_step' | 'development_goal'
  text: string
  createdAt: string
  due: string | null
  currentDue: string | null
  status: 'open' | 'done' | 'dropped'
  doneAt?: string
  confirmedByOther: boolean
  droppedAt?: string
  dropReason?: DropReason
  ackByOther: boolean
  reschedules: Reschedule[]
  when?: string
  where?: string
}

export type CommitmentDecision =
  | { kind: 'changed'; commitment: Commitment }
  | { kind: 'not-yours' }
  | { kind: 'already-so' }
  | { kind: 'too-late' }

/** Only the owner ticks a promise off. */
export function tickCommitment(commitment: Commitment, by: Side, now: string): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status !== 'open') return { kind: 'already-so' }
  return { kind: 'changed', commitment: { ...commitment, status: 'done', doneAt: now } }
}

/** The owner takes a tick back; a confirmation goes with it, since it confirmed the tick. */
export function untickCommitment(commitment: Commitment, by: Side): CommitmentDecision {
  if (commitment.owner !== by) return { kind: 'not-yours' }
  if (commitment.status !== 'done') return { kind: 'already-so' }
  const { doneAt: _, ...rest } = commitment
  return { kind: 'changed', commitment: { ...rest, status: 'open', confirmedByOther: false } }
}

/** The receiver of a promise says that it was kept. */
export function confirmCommitment(commitment: Commitment, by: Side): CommitmentDecision {
  if (commitment.owner === by) return { kind: 'not-yours' }
  if (commitment.status !== 'done' || commitment.confirmedByOther) return { kind: 'already-so' }
  return { kind: 'changed', commitment: { ...commitment, confirmedByOther: true } }
}

/** The receiver takes that word back, as long as the promise is done: it is theirs alone. */
export function unconfirmCommitment(commitment: Commitment, by: Side): CommitmentDecision {
  if (commitment.owner === by) return { kind: 'not-yours' }
  if (!commitment.confirmedByOther) return { kind: 'already-so' }
  return { kind: 'changed', commitment: { ...commitment, confirmedByOther: false } }
}

/** How long the one who wrote a line may take it back without a trace in any rate, in minutes. */
export const takeBackMinutes = 60

/** May `by` undo having added this promise? Its writer, within an hour, while it is open. */
export function mayTakeBack(line: { by: Side; createdAt: string }, by: Side, now: string): boolean {
  const ageMinutes = (Date.parse(now) - Date.parse(line.createdAt)) / 60_000
  return line.by === by && ageMinutes < takeBackMinutes
}

/** The furthest day a promise may be due, in days from today: two years. */
export const furthestDueDays = 731

/** Overdue = open and its first agreed date is before today (both local dates, `YYYY-MM-DD`). */
export function isOverdue(commitment: Pick<Commitment, 'status' | 'due'>, today: string): boolean {
  return commitment.status === 'open' && commitment.due !== null && commitment.due < today
}

/** Overdue first, then by first agreed date, undated last; open before done. */
export function inLedgerOrder<Line extends Pick<Commitment, 'status' | 'due' | 'createdAt' | 'id'>>(
  commitments: readonly Line[],
): Line[] {
  const far = '9999-12-31'
  return commitments.toSorted(
    (a, b) =>
      Number(a.status !== 'open') - Number(b.status !== 'open') ||
      (a.due ?? far).localeCompare(b.due ?? far) ||
      a.createdAt.localeCompare(b.createdAt) ||
      a.id.localeCompare(b.id),
  )
}
