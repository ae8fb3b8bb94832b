import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReadEnough, managersReadBand } from './calendars-read.ts'

test('nearly all readable calendars, and most of all managers', () => {
  expect(isReadEnough({ managers: 10, read: 9, readable: 9 })).toBe(true)
  expect(isReadEnough({ managers: 10, read: 8, readable: 9 })).toBe(false)
  expect(isReadEnough({ managers: 10, read: 6, readable: 6 })).toBe(false)
  expect(isReadEnough({ managers: 10, read: 7, readable: 7 })).toBe(true)
  expect(isReadEnough({ managers: 0, read: 0, readable: 0 })).toBe(false)
  expect(isReadEnough({ managers: 100, read: 95, readable: 100 })).toBe(true)
})

test('the share is a band of ten points, and all of them is no band of its own', () => {
  expect(managersReadBand({ managers: 100, read: 93, readable: 93 })).toEqual({ from: 90, to: 100 })
  expect(managersReadBand({ managers: 4, read: 4, readable: 4 })).toEqual({ from: 90, to: 100 })
  expect(managersReadBand({ managers: 100, read: 79, readable: 79 })).toEqual({ from: 70, to: 80 })
  const nights = fc.nat(500).chain((managers) => fc.tuple(fc.constant(managers + 1), fc.nat(managers + 1)))
  fc.assert(
    fc.property(nights, ([managers, read]) => {
      const { from, to } = managersReadBand({ managers, read, readable: read })
      expect((100 * read) / managers).toBeGreaterThanOrEqual(from)
      expect((100 * read) / managers).toBeLessThanOrEqual(to)
    }),
  )
})
