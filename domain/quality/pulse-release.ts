import { defaults } from '../defaults.ts'
import { publishRate, type PublishedRate } from '../distribution/publish-rate.ts'

export type PulseRelease =
  | ({ released: true } & PublishedRate)
  | { released: false; reason: 'min_group' | 'too_few_new' }

/**
 * May the answers to "How helpful was your last 1:1?" be shown, and how? The favourable share (4 or 5 out of 5), rounded
 * and masked like every published rate.
 *
 * Needs k people who could answer, k answers, and k answers that were not in the last release; otherwise one new
 * answer could be read off the difference. A manager with fewer than five reports never sees an own figure.
 * Answers come as a list of `scores` or as a histogram `counts` (how many 1s, 2s ... 5s).
 *
 * Example: 5, 4, 4, 3, 5, 2 from a team of 8: 4 of 6 favourable, shown as `65%` between 25 and 95 (V123).
 */
export function pulseRelease(input: {
  scores?: readonly number[]
  counts?: readonly number[]
  eligible: number
  newSinceLast: number
  k?: number
}): PulseRelease {
  const { eligible, newSinceLast, k = defaults.publish.k } = input
  const counts = input.counts ?? histogram(input.scores ?? [])
  const n = counts.reduce((total, count) => total + count, 0)
  if (eligible < k || n < k) return { released: false, reason: 'min_group' }
  if (newSinceLast < k) return { released: false, reason: 'too_few_new' }
  const x = counts.slice(defaults.quality.favourableFrom - 1).reduce((total, count) => total + count, 0)
  const rate = publishRate({ x, n, k })
  return rate.shown === null ? { released: false, reason: rate.reason } : { released: true, ...rate }
}

function histogram(scores: readonly number[]): number[] {
  const counts = [0, 0, 0, 0, 0]
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 1 || score > 5) throw new RangeError(`No pulse answer: ${score}`)
    counts[score - 1] = (counts[score - 1] ?? 0) + 1
  }
  return counts
}
