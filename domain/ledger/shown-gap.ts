import { defaults } from '../defaults.ts'
import { quantile } from '../statistics/quantile.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { usualGap } from './usual-gap.ts'

/** Longer than this is no longer four weeks with a day more or less, such as a month. */
const longestMonth = 31

/**
 * How often a series takes place, in days, as people are shown it; null while too few are seen or they lie too unevenly.
 *
 * The rhythm that numbers are computed with ends at four weeks; what is shown does not: a series every six weeks is shown
 * as one, in whole weeks.
 *
 * Example: 1 September, 13 October, 24 November and 5 January: 42.
 */
export function shownGap(days: readonly LocalDate[]): number | null {
  const rhythm = usualGap(days)
  if (rhythm !== defaults.cadence.allowed.at(-1)) return rhythm
  const sorted = [...new Set(days)].toSorted()
  const median = quantile(
    sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day)),
    0.5,
  )
  return median === null || median <= longestMonth ? rhythm : Math.round(median / 7) * 7
}
