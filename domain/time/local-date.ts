import { Temporal } from 'temporal-polyfill'
import { dateOfDay } from './date-of-day.ts'
import { dayNumber, type LocalDate } from './day-number.ts'
import { steadyOffset } from './steady-offset.ts'

const inUtc = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z$/

/**
 * The calendar date on the wall of a place at one instant.
 *
 * `instant` is an ISO text with an offset or `Z`; `zone` is an IANA name. A RangeError rises when either is unknown.
 * Nearly always the instant is written in UTC and no clock changes that day: then it is worked out here, some twenty
 * times faster than Temporal does it for every case there is.
 *
 * Example: 2026-09-06T22:30:00Z is already 2026-09-07 in Berlin and still 2026-09-06 in Los Angeles.
 */
export function localDate(instant: string, zone: string): LocalDate {
  const [, date, hours, minutes, seconds] = inUtc.exec(instant) ?? []
  if (date === undefined) return byTemporal(instant, zone)
  const day = dayNumber(date)
  const offset = steadyOffset(zone, day)
  if (offset === undefined) return byTemporal(instant, zone)
  const ofDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + offset
  return ofDay >= 0 && ofDay < 86_400 ? date : dateOfDay(day + Math.floor(ofDay / 86_400))
}

function byTemporal(instant: string, zone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}
