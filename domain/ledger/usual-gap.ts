import { inferCadence } from '../frequency/infer-cadence.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'

/**
 * The rhythm that days keep among each other, in days: 7, 14, 21 or 28; null when there are fewer than four of them or
 * they lie too unevenly. Their order does not matter, and a day that is named twice counts once.
 *
 * Example: 1, 15 and 29 September and 13 October: 14.
 */
export function usualGap(days: readonly LocalDate[]): number | null {
  const sorted = [...new Set(days)].toSorted()
  return inferCadence({ gaps: sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day)) }).cadenceDays
}
