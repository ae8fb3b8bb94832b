import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from './day-number.ts'

/**
 * The calendar date on the wall of a place at one instant.
 *
 * `instant` is an ISO text with an offset or `Z`; `zone` is an IANA name. A RangeError rises when either is unknown.
 *
 * Example: 2026-09-06T22:30:00Z is already 2026-09-07 in Berlin and still 2026-09-06 in Los Angeles.
 */
export function localDate(instant: string, zone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}
