import { addDays } from './add-days.ts'
import { availableDays, type Availability } from './available-days.ts'
import { dateOfDay } from './date-of-day.ts'
import type { LocalDate } from './day-number.ts'

/** Beyond this many days ahead there is no answer: the pair does not work together any more, or never does. */
const horizonDays = 400

/**
 * The first available workday that lies `count` available workdays after a date. `undefined` when there is none within
 * 400 days.
 *
 * Example: five workdays after Monday 2026-09-07, Monday to Friday: Monday 2026-09-14.
 */
export function nthWorkday(availability: Availability, from: LocalDate, count: number): LocalDate | undefined {
  for (let reach = 2 * count + 14; reach <= 2 * horizonDays; reach *= 2) {
    const day = availableDays(availability, [from, addDays(from, Math.min(reach, horizonDays))])[count]
    if (day !== undefined) return dateOfDay(day)
  }
  return undefined
}
