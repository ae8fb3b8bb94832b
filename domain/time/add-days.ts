import { dateOfDay } from './date-of-day.ts'
import { dayNumber, type LocalDate } from './day-number.ts'

/**
 * The date a number of calendar days later (or earlier, when negative).
 *
 * Example: `addDays('2028-02-28', 1)` is `2028-02-29`: 2028 is a leap year.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}
