import { defaults } from '../defaults.ts'
import type { Availability } from '../time/available-days.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { workdaysBetween } from '../time/workdays-between.ts'

/** A commitment as local dates: what is needed to judge it, and nothing of its text. */
export type JudgedCommitment = {
  readonly id?: string | undefined
  readonly owner?: 'manager' | 'report' | undefined
  /** The first agreed due date; `null` for a promise without one. */
  readonly due: LocalDate | null
  readonly status: 'open' | 'done' | 'dropped'
  readonly doneOn?: LocalDate | undefined
  /** Minutes from creation to completion. */
  readonly doneMinutes?: number | undefined
  readonly droppedOn?: LocalDate | undefined
  /** Minutes from creation to the drop. */
  readonly droppedMinutes?: number | undefined
  readonly reason?: string | undefined
  /** The other person has acknowledged the drop. */
  readonly ack?: boolean | undefined
  readonly resched?: readonly Reschedule[] | undefined
}
export type Reschedule = { readonly on: LocalDate; readonly to: LocalDate; readonly ack: boolean }

export type CommitmentOutcome =
  | 'on_time'
  | 'late'
  | 'overdue'
  | 'dropped'
  | 'not_due'
  | 'excused'
  | 'instant'
  | 'undated'

const validReasons = new Set(['no_longer_needed', 'reprioritised', 'blocked', 'duplicate', 'transferred'])
const mondayToFriday: Availability = { pattern: [1, 2, 3, 4, 5] }

/**
 * What became of one promise, as of a local date.
 *
 * Closed within an hour of its creation it is `instant`, without a date it is `undated`: both stay outside every rate.
 * Dropped in time, with a reason, and acknowledged by the other person it is `excused`; dropped otherwise it counts as
 * not kept. The due date is the first one agreed; with `renegotiated` the first move replaces it, provided that it was
 * made at least two workdays ahead and acknowledged. `workdays` says what a workday is (default Monday to Friday).
 *
 * Example: due 18 September, moved on 15 September to 9 October and acknowledged, open on 5 October: `overdue` by the
 * first date, `not_due` when renegotiated (V66, c3).
 */
export function commitmentOutcome(input: {
  commitment: JudgedCommitment
  asOf: LocalDate
  renegotiated?: boolean | undefined
  workdays?: Availability | undefined
}): CommitmentOutcome {
  const { commitment, asOf, renegotiated = false, workdays = mondayToFriday } = input
  if (isInstant(commitment)) return 'instant'
  if (commitment.due === null) return 'undated'
  const due = dayNumber((renegotiated && agreedMove(commitment, commitment.due, workdays)) || commitment.due)
  switch (commitment.status) {
    case 'dropped':
      return isExcused(commitment, due) ? 'excused' : 'dropped'
    case 'done':
      return dayNumber(commitment.doneOn ?? asOf) <= due ? 'on_time' : 'late'
    case 'open':
      return dayNumber(asOf) > due ? 'overdue' : 'not_due'
  }
}

function isInstant({ status, doneMinutes, droppedMinutes }: JudgedCommitment): boolean {
  const minutes = status === 'done' ? doneMinutes : status === 'dropped' ? droppedMinutes : undefined
  return minutes !== undefined && minutes < defaults.commitments.instantMinutes
}

function isExcused({ droppedOn, reason, ack }: JudgedCommitment, due: number): boolean {
  const isInTime = droppedOn !== undefined && dayNumber(droppedOn) <= due
  return isInTime && ack === true && reason !== undefined && validReasons.has(reason)
}

function agreedMove({ resched = [] }: JudgedCommitment, due: LocalDate, workdays: Availability): LocalDate | undefined {
  const [first] = resched.toSorted((one, other) => dayNumber(one.on) - dayNumber(other.on))
  if (!first?.ack) return undefined
  return workdaysBetween(workdays, first.on, due) >= defaults.commitments.renegotiateWorkdays ? first.to : undefined
}
