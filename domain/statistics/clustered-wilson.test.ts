import { expect, test } from 'vitest'
import { clusteredWilson } from './clustered-wilson.ts'
import { wilson } from './wilson.ts'

test('42 of 60 in teams of six tell as much as 28 of 40', () => {
  const { designEffect, nEff, p, lo, hi } = clusteredWilson({ x: 42, n: 60, meanClusterSize: 6, icc: 0.1 })
  expect([designEffect, nEff, p]).toEqual([1.5, 40, 0.7])
  expect(lo).toBeCloseTo(0.5457, 6)
  expect(hi).toBeCloseTo(0.819252, 6)
})

test('without resemblance it is the plain interval', () => {
  expect(clusteredWilson({ x: 42, n: 60, meanClusterSize: 6, icc: 0 })).toMatchObject(wilson({ x: 42, n: 60 }))
})
