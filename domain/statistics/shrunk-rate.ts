/**
 * A rate pulled towards the common mean: `(x + alpha) / (n + alpha + beta)`, the posterior mean under a beta prior.
 * `null` when there is neither an answer nor a prior.
 *
 * Example: 2 of 2 with a prior of 8 and 2 is 10/12 = 0.833333, not 100 % (V77).
 */
export function shrunkRate(input: { x: number; n: number; alpha: number; beta: number }): number | null {
  const whole = input.n + input.alpha + input.beta
  return whole > 0 ? (input.x + input.alpha) / whole : null
}
