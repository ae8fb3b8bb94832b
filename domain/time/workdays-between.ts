import { availableDays, type Availability } from './available-days.ts'
import type { LocalDate } from './day-number.ts'

/**
 * How many available workdays lie from one date up to, not including, another. 0 when the second is not later.
 * This is the distance "in workdays" everywhere in the product.
 *
 * Example: Monday 2026-09-07 to Monday 2026-09-14, Monday to Friday: 5 (V47).
 */
export function workdaysBetween(availability: Availability, from: LocalDate, to: LocalDate): number {
  return availableDays(availability, [from, to]).length
}
