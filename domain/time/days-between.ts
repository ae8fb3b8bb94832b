import { dayNumber, type LocalDate } from './day-number.ts'

/**
 * How many calendar days lie between two dates; negative when the second is the earlier one.
 *
 * Example: `daysBetween('2026-12-31', '2027-01-01')` is 1.
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}
