/**
 * The smallest difference that two groups of leaders could show (80 % power, 5 % two-sided): 2.8 sd sqrt(1/n1 + 1/n2).
 * Say it before a pilot starts. `null` when a group is empty.
 *
 * Example: ten against ten with standard deviation 0.20: 0.25044 (V139).
 */
export function minimumDetectableEffect(input: { sd: number; n1: number; n2: number }): number | null {
  return input.n1 > 0 && input.n2 > 0 ? 2.8 * input.sd * Math.sqrt(1 / input.n1 + 1 / input.n2) : null
}
