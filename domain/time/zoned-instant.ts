import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from './day-number.ts'

/**
 * The instant at which a clock in a place shows a time on a date; the way back from `localDate`.
 *
 * A time that the clock skips in spring is taken one step later; a time it shows twice in autumn is its first showing.
 *
 * Example: Monday 2026-10-26, 07:00 in Berlin is `2026-10-26T06:00:00Z`, one hour later than the Monday before.
 */
export function zonedInstant(at: { date: LocalDate; time: string; zone: string }): string {
  return Temporal.PlainDate.from(at.date)
    .toZonedDateTime({ timeZone: at.zone, plainTime: Temporal.PlainTime.from(at.time) })
    .toInstant()
    .toString()
}
