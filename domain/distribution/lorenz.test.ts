import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gini } from './gini.ts'
import { lorenz, lorenzDeciles } from './lorenz.ts'

test('of 0, 1, 2, 3, 4 the lower 60 % receive 30 %', () => {
  expect(lorenz({ x: [4, 3, 2, 1, 0] })).toEqual([
    [0, 0],
    [0.2, 0],
    [0.4, 0.1],
    [0.6, 0.3],
    [0.8, 0.6],
    [1, 1],
  ])
})

test('deciles lie on straight lines between people', () => {
  const deciles = lorenzDeciles({ x: [0, 1, 2, 3, 4] })
  expect(deciles).toHaveLength(11)
  expect(deciles?.[5]?.[1]).toBeCloseTo(0.2, 12)
  expect(deciles?.[10]).toEqual([1, 1])
})

test('nobody had any: no curve', () => {
  expect(lorenz({ x: [0, 0] })).toBeNull()
  expect(lorenzDeciles({ x: [] })).toBeNull()
})

test('twice the area above the curve is the Gini coefficient', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 20 }), (x) => {
      const points = lorenz({ x })
      if (!points) return
      const area = points.slice(1).reduce((sum, [p, share], index) => {
        const [before, shareBefore] = points[index] ?? [0, 0]
        return sum + ((p - before) * (share + shareBefore)) / 2
      }, 0)
      expect(1 - 2 * area).toBeCloseTo(gini({ x })?.gini ?? -1, 9)
    }),
    { numRuns: 2_000 },
  )
})
