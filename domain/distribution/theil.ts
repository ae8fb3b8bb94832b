/** Theil's T of all people, and how much of it lies between the groups and inside them. */
export type Theil = { total: number; between: number; within: number; betweenShare: number | null }

/**
 * Splits inequality into "segments differ" and "people inside a segment differ": Theil's T with 0 ln 0 = 0.
 *
 * `between` + `within` = `total`. `null` when nobody had any; `betweenShare` is `null` when there is no inequality.
 * Empty groups change nothing. Order and scale do not matter.
 * Source: Theil 1967; groups are weighted by their share of the whole.
 *
 * Example: A has 1 and 3, B has 4 and 4: total 0.100237, between 0.056633, so 56.5 % lies between the groups (V90).
 */
export function theil({ groups }: { groups: Readonly<Record<string, readonly number[]>> }): Theil | null {
  const lists = Object.values(groups).filter((values) => values.length > 0)
  const everyone = lists.flat()
  const sum = sumOf(everyone)
  if (sum <= 0) return null
  const mean = sum / everyone.length

  const total = theilT(everyone, mean)
  let between = 0
  let within = 0
  for (const values of lists) {
    const share = sumOf(values) / sum
    if (share === 0) continue
    const groupMean = sumOf(values) / values.length
    between += share * Math.log(groupMean / mean)
    within += share * theilT(values, groupMean)
  }
  return { total, between, within, betweenShare: total > 1e-12 ? between / total : null }
}

/**
 * How much of the inequality lies between groups, as `theil` tells it, from their sizes and sums alone. `x` is what
 * everybody has; the groups hold all of them. `null` when nobody had any or all have the same.
 *
 * Example: 1, 3, 4 and 4 in groups of two with sums 4 and 8: 56.5 % (V90).
 */
export function betweenShare({
  x,
  groups,
}: {
  x: readonly number[]
  groups: readonly { size: number; sum: number }[]
}): number | null {
  const sum = sumOf(x)
  if (sum <= 0) return null
  const mean = sum / x.length
  const total = theilT(x, mean)
  let between = 0
  for (const own of groups) if (own.sum > 0) between += (own.sum / sum) * Math.log(own.sum / own.size / mean)
  return total > 1e-12 ? between / total : null
}

function theilT(values: readonly number[], mean: number): number {
  let sum = 0
  for (const value of values) if (value > 0) sum += (value / mean) * Math.log(value / mean)
  return sum / values.length
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
