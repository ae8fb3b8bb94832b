import { expect, test } from 'vitest'
import { publishedReading } from './published-reading.ts'
import { frameOf } from './reading.ts'

const frame = frameOf({ window: ['2026-09-07', '2026-10-05'], asOf: '2026-10-05' }, 0)

test('a published rate keeps its band and its interval', () => {
  expect(publishedReading(frame, { shown: '70%', lo: 45, hi: 90, n: '10-19' })).toMatchObject({
    value: '70%',
    lo: 45,
    hi: 90,
    n: '10-19',
    detail: { midPercent: 70 },
  })
})

test('a masked rate has no interval and a bar up to its limit', () => {
  const reading = publishedReading(frame, { shown: '<10%', n: '20-49' })
  expect(reading).toMatchObject({ value: '<10%', detail: { midPercent: 10 } })
  expect(reading).not.toHaveProperty('hi')
})
