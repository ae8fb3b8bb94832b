import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { deliveryOf, unsentReasons } from './delivery.ts'

it('tells who got a mail, who did not and why, and who still waits', () => {
  const reasons = { 'no-address': 1, off: 2, 'mail-unknown': 1 }
  expect(deliveryOf({ planned: 10, done: 7, nothing: 3, failed: 1, reasons })).toEqual({
    sent: 4,
    skipped: [
      { reason: 'off', count: 2 },
      { reason: 'no-address', count: 1 },
    ],
    unknown: 1,
    refused: 0,
    waiting: 2,
  })
})

it('everybody who was asked for is told once', () => {
  const one = fc.constantFrom('sent', 'waiting', 'mail-unknown', 'mail-denied', ...unsentReasons)
  fc.assert(
    fc.property(fc.array(one), (ends) => {
      const reasons: Record<string, number> = {}
      for (const end of ends) if (end !== 'sent' && end !== 'waiting') reasons[end] = (reasons[end] ?? 0) + 1
      const of = (...names: string[]) => ends.filter((end) => names.includes(end)).length
      const nothing = of(...unsentReasons)
      const failed = of('mail-unknown', 'mail-denied')
      const told = deliveryOf({ planned: ends.length, done: of('sent') + nothing, nothing, failed, reasons })
      const skipped = told.skipped.reduce((sum, { count }) => sum + count, 0)
      expect(told.sent + skipped + told.unknown + told.refused + told.waiting).toBe(ends.length)
    }),
  )
})
