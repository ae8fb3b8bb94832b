/**
 * How unequally something is spread: 0 when everybody has the same, towards 1 when one person has it all.
 * `giniCorrected` multiplies by n/(n-1), so that small groups do not look more equal than they are.
 *
 * `null` when nobody had any or the list is empty; the corrected value is `null` for a single person.
 * Order and scale do not matter.
 *
 * Example: 0, 1, 2, 3, 4 give 20/50 = 0.4, corrected 0.5 (V85).
 */
export function gini({ x }: { x: readonly number[] }): { gini: number; giniCorrected: number | null } | null {
  const n = x.length
  const sum = x.reduce((total, value) => total + value, 0)
  if (sum <= 0) return null
  const weighted = x
    .toSorted((one, other) => one - other)
    .reduce((total, value, index) => total + (2 * (index + 1) - n - 1) * value, 0)
  const share = weighted / (n * sum)
  return { gini: share, giniCorrected: n > 1 ? (share * n) / (n - 1) : null }
}
