import { defaults } from '../defaults.ts'
import { quantile } from '../statistics/quantile.ts'

/**
 * Reads a rhythm out of the gaps between past talks (calendar days), for a pair that never agreed on one.
 *
 * Needs three gaps (`min_data`). Their interquartile range may be at most half of their median (`irregular`).
 * The answer is the nearest of 7, 14, 21 and 28 days on the logarithmic scale, so 10 days are nearer to 14 than to 7.
 *
 * Example: 13, 15, 14, 28, 14 have median 14 and range 1, so the rhythm is 14 days (V52).
 */
export function inferCadence({ gaps }: { gaps: readonly number[] }): {
  cadenceDays: number | null
  reason: 'gaps' | 'irregular' | 'min_data'
} {
  const median = quantile(gaps, 0.5)
  const lower = quantile(gaps, 0.25)
  const upper = quantile(gaps, 0.75)
  if (gaps.length < 3 || median === null || lower === null || upper === null) {
    return { cadenceDays: null, reason: 'min_data' }
  }
  if (median <= 0 || (upper - lower) / median > 0.5) return { cadenceDays: null, reason: 'irregular' }
  return { cadenceDays: nearestAllowed(median), reason: 'gaps' }
}

function nearestAllowed(days: number): number {
  return defaults.cadence.allowed.reduce<number>(
    (best, next) => (Math.abs(Math.log(next / days)) < Math.abs(Math.log(best / days)) ? next : best),
    defaults.cadence.allowed[0],
  )
}
