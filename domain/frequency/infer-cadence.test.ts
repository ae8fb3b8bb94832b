import { expect, test } from 'vitest'
import { inferCadence } from './infer-cadence.ts'

test('fortnightly with one miss is fortnightly', () => {
  expect(inferCadence({ gaps: [13, 15, 14, 28, 14] })).toEqual({ cadenceDays: 14, reason: 'gaps' })
})

test('scattered gaps are irregular', () => {
  expect(inferCadence({ gaps: [3, 30, 7, 21] })).toEqual({ cadenceDays: null, reason: 'irregular' })
})

test('a spread of exactly half the median is still regular', () => {
  expect(inferCadence({ gaps: [6, 8, 10] })).toEqual({ cadenceDays: 7, reason: 'gaps' })
  expect(inferCadence({ gaps: [5, 8, 13] })).toEqual({ cadenceDays: 7, reason: 'gaps' })
  expect(inferCadence({ gaps: [5, 8, 13.1] }).reason).toBe('irregular')
})

test('nearness is judged by ratio: 10 days are fortnightly, 9 weekly, 60 four-weekly', () => {
  expect([10, 9, 60, 1].map((gap) => inferCadence({ gaps: [gap, gap, gap] }).cadenceDays)).toEqual([14, 7, 28, 7])
})

test('two gaps are too few', () => {
  expect(inferCadence({ gaps: [7, 7] })).toEqual({ cadenceDays: null, reason: 'min_data' })
})
