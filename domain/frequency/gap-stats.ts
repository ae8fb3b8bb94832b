import { quantile } from '../statistics/quantile.ts'
import type { Availability } from '../time/available-days.ts'
import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { workdaysBetween } from '../time/workdays-between.ts'

/**
 * The gaps between contact days, in calendar days and in available workdays, and the gap that is still open.
 *
 * The open gap is not over yet, so it enters neither the median nor the 0.9-quantile, only the longest gap.
 * Two sessions on one day are one contact day; sessions after `asOf` are left out. Figures that need a gap are `null`
 * without one.
 *
 * Example: sessions on 7, 15 and 28 September, asked on 4 October: gaps 8 and 13, median 10.5, open 6 (V45).
 */
export function gapStats(input: Availability & { readonly sessions: readonly LocalDate[]; readonly asOf: LocalDate }): {
  gaps: number[]
  workGaps: number[]
  median: number | null
  p90: number | null
  max: number | null
  openGap: number | null
  longestInclOpen: number | null
} {
  const today = dayNumber(input.asOf)
  const days = contactDays(input.sessions).filter((day) => day <= today)
  const steps = days.slice(1).map((day, index) => ({ from: days[index] ?? day, to: day }))
  const gaps = steps.map(({ from, to }) => to - from)
  const last = days.at(-1)
  const openGap = last === undefined ? null : today - last
  return {
    gaps,
    workGaps: steps.map(({ from, to }) => workdaysBetween(input, dateOfDay(from), dateOfDay(to))),
    median: quantile(gaps, 0.5),
    p90: quantile(gaps, 0.9),
    max: quantile(gaps, 1),
    openGap,
    longestInclOpen: openGap === null ? null : Math.max(openGap, ...gaps),
  }
}

/** Different days with a session, as day numbers in order. */
export function contactDays(sessions: readonly LocalDate[]): number[] {
  return [...new Set(sessions.map(dayNumber))].toSorted((one, other) => one - other)
}
