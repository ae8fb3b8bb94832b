import { expect, test } from 'vitest'
import { directStandardisation } from './direct-standardisation.ts'

const units = {
  A: { senior: { rate: 0.9, n: 80 }, junior: { rate: 0.5, n: 20 } },
  B: { senior: { rate: 0.95, n: 20 }, junior: { rate: 0.55, n: 80 } },
}

test('A looks better, but B is better in both groups', () => {
  const { crude, standardised } = directStandardisation({ units, weights: { senior: 0.5, junior: 0.5 } })
  expect(crude['A']).toBeCloseTo(0.82, 12)
  expect(crude['B']).toBeCloseTo(0.63, 12)
  expect(standardised['A']).toBeCloseTo(0.7, 12)
  expect(standardised['B']).toBeCloseTo(0.75, 12)
})

test('weights may be head counts', () => {
  const { standardised } = directStandardisation({ units, weights: { senior: 100, junior: 100 } })
  expect(standardised['B']).toBeCloseTo(0.75, 12)
})

test('a unit without people in a weighted group cannot be standardised', () => {
  const alone = { C: { senior: { rate: 1, n: 3 } }, D: { senior: { rate: 0, n: 0 } } }
  expect(directStandardisation({ units: alone, weights: { senior: 0.5, junior: 0.5 } })).toEqual({
    crude: { C: 1, D: null },
    standardised: { C: null, D: null },
  })
  expect(directStandardisation({ units: alone, weights: { senior: 1, junior: 0 } }).standardised['C']).toBe(1)
  expect(directStandardisation({ units: alone, weights: { senior: 0 } }).standardised['C']).toBeNull()
})
