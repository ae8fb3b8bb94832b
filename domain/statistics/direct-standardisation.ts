export type Stratum = { readonly rate: number; readonly n: number }

/**
 * Compares units as if all had the same mix of people: each unit's rates per stratum, weighted with common weights.
 * `crude` is what one sees without that. Weights are scaled to add up to 1.
 *
 * A unit without people in a weighted stratum cannot be standardised: its value is `null`, not a guess.
 *
 * Example: A looks better (0.82 against 0.63) only because it has more seniors; standardised it is 0.70 against 0.75 (V121).
 */
export function directStandardisation(input: {
  units: Readonly<Record<string, Readonly<Record<string, Stratum>>>>
  weights: Readonly<Record<string, number>>
}): { crude: Record<string, number | null>; standardised: Record<string, number | null> } {
  const crude: Record<string, number | null> = {}
  const standardised: Record<string, number | null> = {}
  for (const [unit, strata] of Object.entries(input.units)) {
    crude[unit] = crudeRate(Object.values(strata))
    standardised[unit] = weightedRate(strata, input.weights)
  }
  return { crude, standardised }
}

function crudeRate(strata: readonly Stratum[]): number | null {
  const n = strata.reduce((sum, stratum) => sum + stratum.n, 0)
  return n > 0 ? strata.reduce((sum, { rate, n: people }) => sum + rate * people, 0) / n : null
}

function weightedRate(strata: Readonly<Record<string, Stratum>>, weights: Readonly<Record<string, number>>) {
  let sum = 0
  let all = 0
  for (const [name, weight] of Object.entries(weights)) {
    if (weight === 0) continue
    const stratum = strata[name]
    if (!stratum || stratum.n === 0) return null
    sum += weight * stratum.rate
    all += weight
  }
  return all > 0 ? sum / all : null
}
