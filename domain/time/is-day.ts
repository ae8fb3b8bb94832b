import { dayNumber } from './day-number.ts'

/**
 * Is this text a day that exists, as `YYYY-MM-DD`?
 *
 * Example: `2028-02-29` yes, `2027-02-29`, `2026-9-7` and an empty text no.
 */
export function isDay(text: string): boolean {
  try {
    dayNumber(text)
    return true
  } catch {
    return false
  }
}
