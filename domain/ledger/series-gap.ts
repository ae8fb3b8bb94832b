import { quantile } from '../statistics/quantile.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { usualGap } from './usual-gap.ts'

/** A month is at most 31 days, or, as "the first Monday", four weeks and at times five. */
const longestMonth = 31
const fiveWeeks = 35
/** Two gaps are even when the longer is at most so many times the shorter: five weeks to four. */
const evenRatio = 1.25

/**
 * How often a series takes place, in days; null while too few are seen or they lie too unevenly.
 *
 * A series keeps its rhythm by itself, so two even gaps are enough: of one every six weeks no more are ever in sight. It
 * has the rhythm it has, in whole weeks; a month is four of them.
 *
 * Example: 1 September, 13 October and 24 November: 42.
 */
export function seriesGap(days: readonly LocalDate[]): number | null {
  const sorted = [...new Set(days)].toSorted()
  const gaps = sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day))
  const isKnown = gaps.length > 2 ? usualGap(days) !== null : areTwoEven(gaps)
  const median = quantile(gaps, 0.5)
  if (!isKnown || median === null) return null
  const isMonthly = Math.min(...gaps) <= longestMonth && Math.max(...gaps) <= fiveWeeks && median >= 28
  if (isMonthly) return 28
  return gaps.length > 2 && median <= longestMonth ? usualGap(days) : Math.max(1, Math.round(median / 7)) * 7
}

function areTwoEven([one = 0, other = 0, ...more]: readonly number[]): boolean {
  return more.length === 0 && Math.min(one, other) > 0 && Math.max(one, other) <= Math.min(one, other) * evenRatio
}
