import { expect, test } from 'vitest'
import { timeSinceLastReading } from './time-since-last.ts'

const pair = {
  window: ['2026-07-06', '2026-10-05'] as const,
  asOf: '2026-09-14',
  pattern: [1, 2, 3, 4, 5],
  cadenceDays: 7,
  last: '2026-09-07',
}

test('a week after a weekly talk the next one is due, since today', () => {
  expect(timeSinceLastReading(pair)).toMatchObject({
    value: 7,
    detail: { state: 'due', last: '2026-09-07', dueOn: '2026-09-14' },
  })
})

test('on track, one sees when it will be due; on the same day 0 is a real zero', () => {
  expect(timeSinceLastReading({ ...pair, asOf: '2026-09-07' })).toMatchObject({
    value: 0,
    detail: { state: 'on_track', dueOn: '2026-09-14' },
  })
})

test('a new pair has five workdays before anything is said', () => {
  const fresh = { ...pair, last: null, relation: ['2026-09-07', null] as const }
  expect(timeSinceLastReading({ ...fresh, asOf: '2026-09-11' })).toMatchObject({
    value: null,
    reason: 'too_early',
    lack: { have: 4, need: 5, unit: 'workdays' },
  })
  expect(timeSinceLastReading({ ...fresh, asOf: '2026-09-14' })).toMatchObject({
    value: 7,
    detail: { state: 'never', dueOn: '2026-09-14' },
  })
})

test('without a talk and without a known start nothing is known', () => {
  expect(timeSinceLastReading({ ...pair, last: null })).toMatchObject({ value: null, reason: 'min_data' })
})

test('without a rhythm the days are told and not judged', () => {
  expect(timeSinceLastReading({ ...pair, cadenceDays: null })).toMatchObject({
    value: 7,
    detail: { state: null, dueOn: null },
  })
  expect(timeSinceLastReading({ ...pair, optedOut: true })).toMatchObject({ reason: 'opted_out' })
})
