import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbering } from './numbering.ts'

test('a pair has one number for good, no two have the same, and they come one after the other', () => {
  const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(1_000_000)), { maxLength: 3_000 })
  fc.assert(
    fc.property(pairs, (some) => {
      const numberOf = numbering(7)
      const known = new Map<string, number>()
      for (const [row, last] of [...some, ...some]) {
        const name = `${row} ${last}`
        const expected = known.get(name) ?? 7 + known.size
        expect(numberOf(row, last)).toBe(expected)
        known.set(name, expected)
      }
    }),
    { numRuns: 20 },
  )
})
