import { normalQuantile } from './normal-quantile.ts'

/**
 * The z for `m` comparisons at once, so that the chance of any false alarm stays at `alpha` (two-sided).
 *
 * Example: five segments at 0.05: 2.575829 (V141).
 */
export function bonferroniZ({ m, alpha = 0.05 }: { m: number; alpha?: number }): number {
  return normalQuantile(1 - alpha / (2 * m))
}
