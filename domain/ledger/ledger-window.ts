import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'

const windowDays = 91
const firstWindow = dayNumber('2024-01-01')

/**
 * The first day of the 13-week window a date lies in. Windows follow one another without a break from Monday 2024-01-01.
 *
 * Example: 2026-10-15 lies in the window of 2026-09-28.
 */
export function ledgerWindow(date: LocalDate): LocalDate {
  const index = Math.floor((dayNumber(date) - firstWindow) / windowDays)
  return dateOfDay(firstWindow + index * windowDays)
}
