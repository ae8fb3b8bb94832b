/**
 * Whole-numbered noise for counts under differential privacy: P(noise = j) is proportional to exp(-epsilon |j| / s),
 * with `sensitivity` s (1: a person changes a count by 1). The domain rolls no dice: with a `uniform` draw between 0
 * and 1 it answers the noise of that draw (inverse distribution function), otherwise only the properties.
 *
 * `p0` is the chance of no noise, `pWithin1` that of at most 1 either way, `sd` the standard deviation.
 * Share epsilon out over all tables of a release, draw once, keep the draw with the release, and clip to 0..n afterwards.
 * Throws a RangeError unless epsilon and sensitivity are positive.
 *
 * Example: epsilon 1: p0 = 0.462117, within 1 = 0.802124, sd = 1.356986; six tables leave epsilon 1/6 to each.
 */
export function discreteLaplace(input: { epsilon: number; sensitivity?: number; uniform?: number }): {
  p0: number
  pWithin1: number
  sd: number
  noise?: number
} {
  const { epsilon, sensitivity = 1, uniform } = input
  if (!(epsilon > 0 && sensitivity > 0)) throw new RangeError('epsilon and sensitivity must be positive')
  const ratio = Math.exp(-epsilon / sensitivity)
  const p0 = (1 - ratio) / (1 + ratio)
  const spread = { p0, pWithin1: p0 * (1 + 2 * ratio), sd: Math.sqrt(2 * ratio) / (1 - ratio) }
  return uniform === undefined ? spread : { ...spread, noise: noiseOf(uniform, ratio) }
}

/** The chance that the noise is exactly `noise`. Example: `laplacePmf({ epsilon: 1, noise: 0 })` is 0.462117. */
export function laplacePmf(input: { epsilon: number; noise: number; sensitivity?: number }): number {
  const ratio = Math.exp(-input.epsilon / (input.sensitivity ?? 1))
  return ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(input.noise)
}

/** The smallest whole number whose distribution function exceeds the draw. */
function noiseOf(uniform: number, ratio: number): number {
  if (!(uniform > 0 && uniform < 1)) throw new RangeError(`No draw between 0 and 1: ${uniform}`)
  const power = (share: number) => Math.log(share * (1 + ratio)) / Math.log(ratio)
  // The distribution function is ratio^-j / (1 + ratio) below 0, and 1 - ratio^(j+1) / (1 + ratio) from 0 on.
  return uniform < ratio / (1 + ratio) ? 1 - Math.ceil(power(uniform)) : Math.max(0, Math.floor(power(1 - uniform)))
}
