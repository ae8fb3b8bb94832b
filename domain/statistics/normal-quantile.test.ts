import { expect, test } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'

test('the well-known values come out', () => {
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 12)
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 12)
  expect(normalQuantile(1e-5)).toBeCloseTo(-4.264890793922825, 12)
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301131, 9)
})

test('it is symmetric, also at the joints of its three parts', () => {
  for (const p of [0.001, 0.0749, 0.075, 0.0751, 0.3]) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 12)
})

test('it turns the distribution function around, summed up independently', () => {
  for (const z of [-3.2, -1.4, -0.3, 0.7, 1.6, 2.9]) expect(normalQuantile(areaBelow(z))).toBeCloseTo(z, 7)
})

test('0 and 1 have no quantile', () => {
  expect(() => normalQuantile(0)).toThrow(RangeError)
  expect(() => normalQuantile(1)).toThrow(RangeError)
})

/** The area under the bell curve up to z, by Simpson's rule. */
function areaBelow(z: number): number {
  const steps = 2_000
  const width = z / steps
  const height = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  let sum = height(0) + height(z)
  for (let step = 1; step < steps; step += 1) sum += height(step * width) * (step % 2 === 1 ? 4 : 2)
  return 0.5 + (sum * width) / 3
}
