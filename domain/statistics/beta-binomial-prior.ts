export type BetaPrior = { mean: number; icc: number; strength: number; alpha: number; beta: number }

const greatestStrength = 200

/**
 * What groups of yes/no answers have in common: a beta prior from the data themselves (empirical Bayes), to pull the
 * rates of tiny groups towards the middle. Used inside aggregates only.
 *
 * `x[i]` of `n[i]` for each group; groups without answers are left out. The intra-class correlation comes from the
 * one-way analysis of variance, clipped at 0; strength is 1/icc - 1, at most 200. When it cannot be estimated (one group,
 * or one answer per group) the correlation counts as 0. `null` without any answer.
 * Throws a RangeError when the two lists differ in length.
 *
 * Example: three groups of 3 out of 5 do not differ at all: mean 0.6, strength 200, alpha 120, beta 80 (V78).
 */
export function betaBinomialPrior(input: { x: readonly number[]; n: readonly number[] }): BetaPrior | null {
  if (input.x.length !== input.n.length) throw new RangeError('x and n must have the same length')
  const groups = input.x.map((x, index) => ({ x, n: input.n[index] ?? 0 })).filter(({ n }) => n > 0)
  const answers = sumOf(groups.map(({ n }) => n))
  if (answers === 0) return null
  const mean = sumOf(groups.map(({ x }) => x)) / answers
  const icc = intraClassCorrelation({ groups, answers, mean })
  const strength = icc > 0 ? Math.min(greatestStrength, 1 / icc - 1) : greatestStrength
  return { mean, icc, strength, alpha: mean * strength, beta: (1 - mean) * strength }
}

function intraClassCorrelation(input: { groups: readonly { x: number; n: number }[]; answers: number; mean: number }) {
  const { groups, answers, mean } = input
  const freeBetween = groups.length - 1
  const freeWithin = answers - groups.length
  if (freeBetween <= 0 || freeWithin <= 0) return 0
  const between = sumOf(groups.map(({ x, n }) => n * (x / n - mean) ** 2)) / freeBetween
  const within = sumOf(groups.map(({ x, n }) => x * (1 - x / n))) / freeWithin
  const size = (answers - sumOf(groups.map(({ n }) => n * n)) / answers) / freeBetween
  const spread = between + (size - 1) * within
  return spread > 0 ? Math.max(0, (between - within) / spread) : 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
