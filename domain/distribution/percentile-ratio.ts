import { quantile } from '../statistics/quantile.ts'

/**
 * The 10th, 50th and 90th percentile (type 7) and the ratio of the outer two. The ratio is `null` when the 10th
 * percentile is 0, all parts are `null` without numbers. Ask `quantilePublishable` before showing any of them.
 *
 * Example: 1 to 11: 2, 6, 10 and a ratio of 5 (V92).
 */
export function percentileRatio({ x }: { x: readonly number[] }) {
  const p10 = quantile(x, 0.1)
  const p90 = quantile(x, 0.9)
  return { p10, p50: quantile(x, 0.5), p90, ratio: p10 && p90 !== null ? p90 / p10 : null }
}
