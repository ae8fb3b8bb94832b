import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockOf, lastCompleteBlock, lastCompleteBlocks } from './block.ts'
import { dateOfDay } from './date-of-day.ts'
import { dayNumber } from './day-number.ts'

test('blocks are counted from Monday, the first of January 2024', () => {
  expect(blockOf('2024-01-01')).toEqual({ name: '2024-01-01', from: '2024-01-01', to: '2024-01-29' })
  expect(blockOf('2023-12-31').name).toBe('2023-12-04')
})

test('20 September 2026 lies in the block named 7 September', () => {
  expect(blockOf('2026-09-20')).toEqual({ name: '2026-09-07', from: '2026-09-07', to: '2026-10-05' })
})

test('a block is complete on the Monday after it, not a day earlier', () => {
  expect(lastCompleteBlock('2026-10-05').name).toBe('2026-09-07')
  expect(lastCompleteBlock('2026-10-04').name).toBe('2026-08-10')
})

test('a quarter is the last three blocks, without a gap', () => {
  const [first, second, third] = lastCompleteBlocks('2026-10-05', 3)
  expect(first?.to).toBe(second?.from)
  expect(second?.to).toBe(third?.from)
  expect(third?.name).toBe('2026-09-07')
})

test('every day lies in exactly one block of 28 days that starts on a Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      const block = blockOf(dateOfDay(day))
      const from = dayNumber(block.from)
      expect(from <= day && day < from + 28).toBe(true)
      expect(Math.abs((from - dayNumber('2024-01-01')) % 28)).toBe(0)
      expect(dayNumber(block.to)).toBe(from + 28)
    }),
    { numRuns: 2_000 },
  )
})
