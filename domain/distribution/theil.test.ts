import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betweenShare, theil } from './theil.ts'

test('56 % of the inequality lies between the two segments', () => {
  const result = theil({ groups: { A: [1, 3], B: [4, 4] } })
  expect(result?.total).toBeCloseTo(0.100237, 6)
  expect(result?.between).toBeCloseTo(0.056633, 6)
  expect(result?.within).toBeCloseTo(0.043604, 6)
  expect(result?.betweenShare).toBeCloseTo(0.564991, 6)
})

test('a group without any talk is a difference between groups', () => {
  const result = theil({ groups: { A: [0, 0], B: [2, 2] } })
  expect(result?.total).toBeCloseTo(Math.LN2, 12)
  expect(result?.betweenShare).toBeCloseTo(1, 12)
})

test('no inequality has no share, no talk at all is unknown, an empty group changes nothing', () => {
  expect(theil({ groups: { A: [2, 2], B: [2] } })).toMatchObject({ total: 0, betweenShare: null })
  expect(theil({ groups: { A: [0], B: [0] } })).toBeNull()
  expect(theil({ groups: { A: [1, 3], B: [], C: [4, 4] } })).toEqual(theil({ groups: { A: [1, 3], C: [4, 4] } }))
})

test('between and within add up to the total, and scale does not matter', () => {
  const group = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), group), (groups) => {
      const result = theil({ groups })
      if (!result) return
      expect(result.between + result.within).toBeCloseTo(result.total, 9)
      const lists = Object.values(groups)
      const sums = lists.map((own) => ({ size: own.length, sum: own.reduce((all, one) => all + one, 0) }))
      expect(betweenShare({ x: lists.flat(), groups: sums }) ?? -1).toBeCloseTo(result.betweenShare ?? -1, 9)
      expect(result.between).toBeGreaterThanOrEqual(-1e-12)
      expect(result.within).toBeGreaterThanOrEqual(-1e-12)
      const scaled = Object.fromEntries(Object.entries(groups).map(([key, x]) => [key, x.map((value) => value * 7)]))
      expect(theil({ groups: scaled })?.total).toBeCloseTo(result.total, 9)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
