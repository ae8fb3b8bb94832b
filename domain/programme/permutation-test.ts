import { mean } from '../statistics/mean.ts'

/** More arrangements than this would take minutes; ten against ten leaders are 184,756. */
const mostArrangements = 5_000_000

/**
 * Could the difference between the two groups of leaders be chance? Every way to deal the leaders into two groups of
 * these sizes is tried; `p` is the share of them with a difference at least as large as the `observed` one, either way.
 *
 * With three against three p can never fall below 0.10. Order does not matter. `null` when a group is empty.
 * Throws a RangeError above five million arrangements.
 *
 * Example: changes 12, 6, 10 against 3, 2, 2: observed 7.0, 20 arrangements, p = 0.1 (V136).
 */
export function permutationTest(input: { pilotChange: readonly number[]; compChange: readonly number[] }): {
  observed: number
  arrangements: number
  p: number
} | null {
  const pilotMean = mean(input.pilotChange)
  const compMean = mean(input.compChange)
  if (pilotMean === null || compMean === null) return null
  const all = [...input.pilotChange, ...input.compChange]
  const size = input.pilotChange.length
  const arrangements = choose(all.length, size)
  if (arrangements > mostArrangements) throw new RangeError(`${arrangements} arrangements are too many to try`)

  const observed = pilotMean - compMean
  const sum = all.reduce((total, value) => total + value, 0)
  const differenceOf = (pilotSum: number) => pilotSum / size - (sum - pilotSum) / (all.length - size)
  const limit = Math.abs(observed) - 1e-9 * Math.max(1, Math.abs(observed))
  let extreme = 0
  const deal = (from: number, left: number, pilotSum: number): void => {
    if (left === 0) {
      if (Math.abs(differenceOf(pilotSum)) >= limit) extreme += 1
      return
    }
    for (let next = from; next <= all.length - left; next += 1) deal(next + 1, left - 1, pilotSum + (all[next] ?? 0))
  }
  deal(0, size, 0)
  return { observed, arrangements, p: extreme / arrangements }
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let step = 1; step <= k; step += 1) ways = (ways * (n - k + step)) / step
  return Math.round(ways)
}
