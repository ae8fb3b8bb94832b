import { defaults } from '../defaults.ts'
import { availableDays, type Availability } from '../time/available-days.ts'
import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'

/**
 * The first five available workdays of a relationship, as day numbers, as far as they lie before `until`.
 * A new pair has this long to meet before anything is called late. Empty when the start is not known.
 *
 * Example: a relationship that starts on Monday 2026-09-07, full time: 7 to 11 September.
 */
export function firstWorkdays(availability: Availability, until: LocalDate): number[] {
  if (!availability.relation) return []
  const start = dayNumber(availability.relation[0])
  const end = dayNumber(until)
  const count = defaults.cadence.newPairWorkdays
  for (let reach = 14; ; reach *= 2) {
    const days = availableDays(availability, [dateOfDay(start), dateOfDay(Math.min(end, start + reach))])
    if (days.length >= count || start + reach >= end) return days.slice(0, count)
  }
}
