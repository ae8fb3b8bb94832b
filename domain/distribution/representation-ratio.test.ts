import { expect, test } from 'vitest'
import { representationRatio } from './representation-ratio.ts'

test('a fifth of the people with three tenths of the sessions have 1.5 times their share', () => {
  const bands = {
    high: { people: 20, sessions: 60 },
    mid: { people: 60, sessions: 120 },
    low: { people: 20, sessions: 20 },
  }
  const ratios = representationRatio({ bands })
  expect(ratios['high']).toBeCloseTo(1.5, 12)
  expect(ratios['mid']).toBeCloseTo(1, 12)
  expect(ratios['low']).toBeCloseTo(0.5, 12)
})

test('without people or without any session there is no ratio', () => {
  expect(representationRatio({ bands: { A: { people: 0, sessions: 0 }, B: { people: 5, sessions: 5 } } })).toEqual({
    A: null,
    B: 1,
  })
  expect(representationRatio({ bands: { A: { people: 5, sessions: 0 } } })).toEqual({ A: null })
})
