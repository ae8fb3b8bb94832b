import { expect, test } from 'vitest'
import { discreteLaplace, laplacePmf } from './discrete-laplace.ts'

test('epsilon 1: no noise in 46 %, at most one in 80 %, standard deviation 1.36', () => {
  const { p0, pWithin1, sd, noise } = discreteLaplace({ epsilon: 1 })
  expect(p0).toBeCloseTo(0.462117, 6)
  expect(pWithin1).toBeCloseTo(0.802124, 6)
  expect(sd).toBeCloseTo(1.356962, 6)
  expect(noise).toBeUndefined()
})

test('six tables leave a sixth of epsilon to each, and much more noise', () => {
  expect(discreteLaplace({ epsilon: 1 / 6 }).sd).toBeGreaterThan(8)
  expect(discreteLaplace({ epsilon: 1, sensitivity: 6 })).toEqual(discreteLaplace({ epsilon: 1 / 6 }))
})

test('the same draw gives the same noise, mirrored draws mirrored noise', () => {
  expect(discreteLaplace({ epsilon: 1, uniform: 0.5 }).noise).toBe(0)
  expect(discreteLaplace({ epsilon: 1, uniform: 0.9 }).noise).toBe(1)
  expect(discreteLaplace({ epsilon: 1, uniform: 0.1 }).noise).toBe(-1)
  expect(discreteLaplace({ epsilon: 1, uniform: 0.98 }).noise).toBe(3)
})

test('even draws bring out the probabilities', () => {
  const draws = 20_000
  const seen = new Map<number, number>()
  for (let draw = 0; draw < draws; draw += 1) {
    const { noise = 0 } = discreteLaplace({ epsilon: 1, uniform: (draw + 0.5) / draws })
    seen.set(noise, (seen.get(noise) ?? 0) + 1)
  }
  for (const noise of [-4, -3, -2, -1, 0, 1, 2, 3, 4]) {
    expect((seen.get(noise) ?? 0) / draws).toBeCloseTo(laplacePmf({ epsilon: 1, noise }), 3)
  }
})

test('impossible numbers are refused', () => {
  expect(() => discreteLaplace({ epsilon: 0 })).toThrow(RangeError)
  expect(() => discreteLaplace({ epsilon: 1, sensitivity: 0 })).toThrow(RangeError)
  expect(() => discreteLaplace({ epsilon: 1, uniform: 1 })).toThrow(RangeError)
  expect(() => discreteLaplace({ epsilon: 1, uniform: 0 })).toThrow(RangeError)
})
