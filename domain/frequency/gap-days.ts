import { daysBetween } from '../time/days-between.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'

/**
 * The gap between two instants in calendar days of one zone. The elapsed hours stand beside it to show the
 * difference: across a clock change a week has 167 or 169 hours, and still 7 days.
 *
 * Example: Monday 09:00 in Berlin to the next Monday 09:00 over the end of summer time: 7 days, 169 hours (V35).
 */
export function gapDays({ a, b, tz }: { a: string; b: string; tz: string }): { gapDays: number; hoursUtc: number } {
  return { gapDays: daysBetween(localDate(a, tz), localDate(b, tz)), hoursUtc: minutesBetween(a, b) / 60 }
}
