import { wilson } from './wilson.ts'

/**
 * A Wilson interval for people who share managers. Team mates resemble one another, so 60 people in teams of 6 tell less
 * than 60 strangers: counts are divided by the design effect 1 + (m - 1) x icc, with m the mean cluster size.
 *
 * Example: 42 of 60 in teams of 6 with icc 0.1: design effect 1.5, like 28 of 40: 0.7 between 0.5457 and 0.819252 (V120).
 */
export function clusteredWilson(input: { x: number; n: number; meanClusterSize: number; icc: number; z?: number }) {
  const designEffect = 1 + (input.meanClusterSize - 1) * input.icc
  const nEff = input.n / designEffect
  return { designEffect, nEff, ...wilson({ x: input.x / designEffect, n: nEff, z: input.z }) }
}
