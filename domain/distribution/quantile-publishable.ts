import { defaults } from '../defaults.ts'

/**
 * May the q-quantile of n people be shown? Only when at least k people lie on its thinner side: n x min(q, 1-q) >= k.
 * So the minimum and the maximum never may.
 *
 * Example: the 0.1-quantile needs 50 people, the median 10 (V118).
 */
export function quantilePublishable({ n, q, k = defaults.publish.k }: { n: number; q: number; k?: number }): boolean {
  return n * Math.min(q, 1 - q) >= k - 1e-9
}
