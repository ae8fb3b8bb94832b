import { Temporal } from 'temporal-polyfill'
import { localDate } from '../time/local-date.ts'
import { dayNumber } from '../time/day-number.ts'
import { weekday } from '../time/weekday.ts'

/** Full hours on the clock of a person's zone, from 0 to 24: `from` is the first one, `to` the end of the last. */
export type WorkHours = { from: number; to: number }

/** Of somebody of whom nobody told any: wide enough that a 1:1 at half past seven or at six is within. */
export const usualHours: WorkHours = { from: 7, to: 19 }

/** When a person is at work, as far as days and hours go. */
export type WorkTime = { zone: string; workdays: readonly number[]; hours: WorkHours }

/** When a person wishes their day to begin and to end; what is missing the mailbox tells, or nobody. */
export type HoursChoice = { hoursFrom?: number; hoursTo?: number }

/**
 * Those that hold: what the person chose, else what their mailbox tells, else the usual ones. A day that would end before
 * it begins, because the mailbox says another beginning than when the person chose an end, is the mailbox's or the usual one.
 *
 * Example: chosen an end at 14, the mailbox says 8 to 17: 8 to 14.
 */
export function hoursOf({ own, told }: { own: HoursChoice; told: { hours?: WorkHours } }): WorkHours {
  const found = told.hours ?? usualHours
  const { hoursFrom: from = found.from, hoursTo: to = found.to } = own
  return from < to ? { from, to } : found
}

/**
 * Is a person at work at an instant (UTC, ISO)? Holidays are asked of whoever knows the place.
 *
 * Example: Berlin, Monday to Friday, 8 to 17: on a Thursday at 15:30Z (17:30 there) no, at 06:00Z (8:00 there) yes.
 */
export function isWorkTime(instant: string, { zone, workdays, hours }: WorkTime): boolean {
  if (!workdays.includes(weekday(dayNumber(localDate(instant, zone))))) return false
  const { hour } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return hour >= hours.from && hour < hours.to
}
