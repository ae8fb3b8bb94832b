import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateReading } from './rate-reading.ts'
import { frameOf } from './reading.ts'

const time = { window: ['2026-09-07', '2026-10-05'] as const, asOf: '2026-10-05' }
const rate = (x: number, n: number, need = 5) =>
  rateReading({ frame: frameOf(time, n), x, n, need, unit: 'plannedTalks', detail: {} })

test('3 of 7 reaches from 16 to 75 %: the counts are told, not a percentage', () => {
  const reading = rate(3, 7)
  expect(reading).toMatchObject({ counts: { x: 3, n: 7 } })
  expect(reading.value).toBeCloseTo(3 / 7, 12)
})

test('8 of 10 is narrow enough for a percentage', () => {
  expect(rate(8, 10)).toMatchObject({ value: 0.8 })
  expect(rate(8, 10)).not.toHaveProperty('counts')
})

test('too few cases are no rate, and how many are missing is told', () => {
  expect(rate(4, 4)).toMatchObject({
    value: null,
    reason: 'min_data',
    lack: { have: 4, need: 5, unit: 'plannedTalks' },
  })
})

test('a value is never NaN, and without cases there is none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
      ([x, n]) => {
        const { value } = rate(x, n, 0)
        expect(value === null).toBe(n === 0)
        expect(value).not.toBeNaN()
      },
    ),
    { numRuns: 2_000 },
  )
})

test('exactly as many as needed are enough', () => {
  expect(rate(5, 5).value).toBe(1)
})
