import { expect, test } from 'vitest'
import { cadenceAdherenceReading } from './cadence-adherence.ts'

const pair = {
  window: ['2026-09-07', '2026-10-05'] as const,
  asOf: '2026-10-05',
  pattern: [1, 2, 3, 4, 5],
  cadenceDays: 7,
  sessions: ['2026-09-07', '2026-09-15', '2026-09-28'],
}

test('three uncovered days of twenty, and which they are', () => {
  expect(cadenceAdherenceReading(pair)).toMatchObject({
    value: 0.85,
    n: 20,
    detail: {
      covered: 17,
      uncovered: 3,
      held: 3,
      expected: 4,
      uncoveredOn: ['2026-09-23', '2026-09-24', '2026-09-25'],
    },
  })
})

test('never having met is a real zero', () => {
  expect(cadenceAdherenceReading({ ...pair, sessions: [] }).value).toBe(0)
})

test('less than two expected talks are too few to judge', () => {
  expect(cadenceAdherenceReading({ ...pair, window: ['2026-09-28', '2026-10-05'] })).toMatchObject({
    value: null,
    reason: 'min_data',
    lack: { have: 1, need: 2, unit: 'expectedTalks' },
  })
  expect(cadenceAdherenceReading({ ...pair, pattern: [] })).toMatchObject({ value: null, lack: { have: 0 } })
})

test('days to come are not judged', () => {
  expect(cadenceAdherenceReading({ ...pair, asOf: '2026-09-21' })).toMatchObject({ n: 10, value: 1 })
})

test('without a rhythm, or switched off, there is no value', () => {
  expect(cadenceAdherenceReading({ ...pair, cadenceDays: null })).toMatchObject({ value: null, reason: 'no_cadence' })
  expect(cadenceAdherenceReading({ ...pair, optedOut: true })).toMatchObject({ value: null, reason: 'opted_out' })
})
