import { defaults } from '../defaults.ts'
import { wilson } from '../statistics/wilson.ts'
import { peopleBand, type PeopleBand } from './people-band.ts'

/** A share as it may be shown. `lo` and `hi` are percent, rounded outward; they are missing near 0 and 100 %. */
export type PublishedRate = { shown: string; lo?: number; hi?: number; n: PeopleBand }
export type WithheldRate = { shown: null; reason: 'min_group' }

/** A share of 1:1s comes as a fraction of people, a hair beside the true one: 56.5 % is 57 % however it was worked out. */
const noise = 1e-6

/**
 * A share `x` of `n` people in the form in which others may see it.
 *
 * Below k people nothing is shown. The percentage is rounded to 5 points below 100 people, else to 1 point (half up);
 * the interval is rounded outward to the same step, or rate and interval together would give x and n back. Near the
 * ends only the side is shown, from a border that the size decides (`maskEdge`): "0 %" would describe every member.
 *
 * Throws a RangeError when x lies outside 0..n.
 *
 * Example: 13 of 18 is `70%` between 45 and 90, n `10-19` (V115); 0 of 80 is `<5%` (V116).
 */
export function publishRate(input: {
  x: number
  n: number
  k?: number
  z?: number
  /** The grain in points, where it must be coarser than the size asks for. */
  step?: number
}): PublishedRate | WithheldRate {
  const { x, n, k = defaults.publish.k, step = percentStep(n) } = input
  const { lo, hi } = wilson({ x, n, z: input.z })
  if (n < k || lo === null) return { shown: null, reason: 'min_group' }
  const edge = maskEdge(n)
  if (100 * x < edge * n - noise) return { shown: `<${edge}%`, n: peopleBand(n) }
  if (100 * (n - x) < edge * n - noise) return { shown: `>${100 - edge}%`, n: peopleBand(n) }
  return {
    shown: `${Math.floor((200 * x + step * n + noise) / (2 * step * n)) * step}%`,
    lo: Math.floor((lo * 100) / step) * step,
    hi: Math.ceil((hi * 100) / step) * step,
    n: peopleBand(n),
  }
}

/**
 * How near to 0 or 100 % a share of `n` people is masked, in points: 25 for 5 to 9 people, 15 to 19, 10 to 49, then 5.
 *
 * Behind a mask there are at least two possible counts for every size of its band. With one border for all sizes
 * "under 10 %" of seven people could only be nobody.
 *
 * Example: `<25%` of 5 people is nobody or one; `>90%` of 20 is 19 or 20.
 */
export function maskEdge(n: number): number {
  if (n < 10) return 25
  if (n < 20) return 15
  return n < 50 ? 10 : 5
}

/** The grain of a published percentage in points: 5 for fewer than 100 people, else 1. */
export function percentStep(n: number): number {
  return n < 100 ? 5 : 1
}
