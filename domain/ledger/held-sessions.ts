import { mergeCopies } from '../detection/merge-copies.ts'
import { localDate } from '../time/local-date.ts'
import type { LocalDate } from '../time/day-number.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { Occurrence } from './occurrence.ts'

/** One talk that took place. `on` is its local date in the pair's zone. */
export type HeldSession = { on: LocalDate; startAt: string; endAt: string; minutes: number }

/**
 * The talks that took place, in order. Slots that overlap or follow each other at once were one talk.
 *
 * Example: 08:00-08:30 and 08:40-09:00, both held: one session of 60 minutes.
 */
export function heldSessions(occurrences: readonly Occurrence[], zone: string): HeldSession[] {
  const held = occurrences.filter(({ isHeld }) => isHeld)
  const copies = held.map(({ key, startAt, endAt }) => ({ uid: key, cal: 'manager', start: startAt, end: endAt }))
  return mergeCopies({ copies, tz: zone }).sessions.map(([startAt, endAt]) => ({
    on: localDate(startAt, zone),
    startAt,
    endAt,
    minutes: minutesBetween(startAt, endAt),
  }))
}
