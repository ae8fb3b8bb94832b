import { defaults } from '../defaults.ts'

export type Interval = { lo: number; hi: number }
export type Proportion = Interval & { p: number }

/**
 * A proportion with its Wilson score interval, both from 0 to 1. It never claims certainty: 0 of 5 reaches up to 43 %.
 *
 * `x` of `n` may be fractions (effective counts). All parts are `null` when `n` is 0.
 * Throws a RangeError when x lies outside 0..n.
 * Source: Wilson 1927; checked against Newcombe 1998, method 3.
 *
 * Example: 8 of 10 is 0.8, between 0.490162 and 0.943318 (V59).
 */
export function wilson(input: { x: number; n: number; z?: number | undefined }): Proportion | Unknown {
  const { x, n, z = defaults.z } = input
  if (!(x >= 0 && x <= n)) throw new RangeError(`No proportion: ${x} of ${n}`)
  if (n === 0) return { p: null, lo: null, hi: null }
  const p = x / n
  const shrink = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / shrink
  const half = (z / shrink) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return { p, lo: x === 0 ? 0 : Math.max(0, centre - half), hi: x === n ? 1 : Math.min(1, centre + half) }
}

type Unknown = { p: null; lo: null; hi: null }
