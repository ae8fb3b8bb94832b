import type { Side } from './pair.ts'
import { addDays } from './time/add-days.ts'
import type { LocalDate } from './time/day-number.ts'

/** A rhythm in days that one of the two proposes; with `until` it ends before that day. */
export type ProposedCadence = { days: number; by: Side; until?: LocalDate }

/** From `on` on the rhythm is `after` again: what it was before, null where nothing was agreed. */
export type CadenceEnd = { on: LocalDate; after: number | null }

/** The rhythm the two agreed on, in days, when it ends if it does, and one that waits for the other's yes. */
export type AgreedCadence = { days: number | null; until?: CadenceEnd; proposed: ProposedCadence | null }

/** How far ahead a rhythm for a time may end, in days. */
const furthestEndDays = 366

/** Can a rhythm end on this day: is it to come, and within a year? */
export function mayEndOn(until: LocalDate, today: LocalDate): boolean {
  return today < until && until <= addDays(today, furthestEndDays)
}

/**
 * The rhythm that is agreed on a day. One that was agreed for a time ends by itself, and so does a proposal of one whose
 * time went by without a yes.
 *
 * Example: weekly until 2 November, fortnightly before: 7 on the 1st, 14 on the 2nd.
 */
export function cadenceOn({ days, until, proposed }: AgreedCadence, today: LocalDate): AgreedCadence {
  const isLate = proposed?.until !== undefined && proposed.until <= today
  const waiting = isLate ? null : proposed
  if (until === undefined) return { days, proposed: waiting }
  return today < until.on ? { days, until, proposed: waiting } : { days: until.after, proposed: waiting }
}

/** A proposal that the other said yes to. One for a time ends in what held before it, also where that was one itself. */
export function agreed(before: AgreedCadence, { days, until }: ProposedCadence): AgreedCadence {
  const after = before.until === undefined ? before.days : before.until.after
  const end = until === undefined ? {} : { until: { on: until, after } }
  return { days, ...end, proposed: null }
}

/** What a pair keeps of its rhythm, as it is on a day: one for a time has ended by itself. */
export function agreedCadence(
  kept: {
    agreedCadenceDays: number | null
    cadenceUntil?: CadenceEnd | undefined
    proposedCadence: ProposedCadence | null
  },
  today: LocalDate,
): AgreedCadence {
  const { agreedCadenceDays: days, cadenceUntil: until, proposedCadence: proposed } = kept
  return cadenceOn({ days, proposed, ...(until === undefined ? {} : { until }) }, today)
}
