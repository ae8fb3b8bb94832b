import { wilson } from './wilson.ts'

export type RateDifference = { diff: number; lo: number; hi: number } | { diff: null; lo: null; hi: null }

/**
 * The difference of two proportions, first minus second, with Newcombe's hybrid score interval.
 * `null` when either group is empty.
 * Source: Newcombe 1998, method 10.
 *
 * Example: 56 of 70 against 48 of 80: 0.2, between 0.052431 and 0.333873 (V73).
 */
export function rateDifference(input: { x1: number; n1: number; x2: number; n2: number; z?: number }): RateDifference {
  const one = wilson({ x: input.x1, n: input.n1, z: input.z })
  const two = wilson({ x: input.x2, n: input.n2, z: input.z })
  if (one.p === null || two.p === null) return { diff: null, lo: null, hi: null }
  const diff = one.p - two.p
  return {
    diff,
    lo: diff - Math.hypot(one.p - one.lo, two.hi - two.p),
    hi: diff + Math.hypot(one.hi - one.p, two.p - two.lo),
  }
}
