import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishRate } from '../distribution/publish-rate.ts'
import { possibleCounts } from './possible-counts.ts'

test('a mask leaves what lies behind it, an exact figure itself, a large group a whole percent', () => {
  expect(possibleCounts({ x: 0, n: 7 })).toEqual([0, 1])
  expect(possibleCounts({ x: 7, n: 7 })).toEqual([6, 7])
  expect(possibleCounts({ x: 6, n: 12 })).toEqual([6, 6])
  expect(possibleCounts({ x: 620, n: 1_000 })).toEqual([615, 620])
})

test('exactly the counts between the two are published alike', () => {
  const groups = fc.integer({ min: 5, max: 260 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(groups, ([x, n]) => {
      const [smallest, largest] = possibleCounts({ x, n })
      for (let count = 0; count <= n; count += 1) {
        const isAlike = JSON.stringify(publishRate({ x: count, n })) === JSON.stringify(publishRate({ x, n }))
        expect(isAlike).toBe(count >= smallest && count <= largest)
      }
    }),
    { numRuns: 300 },
  )
})
