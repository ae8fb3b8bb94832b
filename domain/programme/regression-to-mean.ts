/**
 * What would leaders picked for a low score reach next time without any programme? Part of a low score is bad luck,
 * and luck does not repeat: `mu + r (pre - mu)`, with the score's reliability r from 0 to 1.
 *
 * Example: picked at 65 where the mean is 80 and reliability 0.6: 71, six points for nothing (V138).
 */
export function regressionToMean(input: { pre: number; populationMean: number; reliability: number }): number {
  return input.populationMean + input.reliability * (input.pre - input.populationMean)
}
