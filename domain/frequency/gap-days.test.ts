import { expect, test } from 'vitest'
import { gapDays } from './gap-days.ts'

test('nine o’clock to nine o’clock over the end of summer time: 7 days, 169 hours', () => {
  expect(gapDays({ a: '2026-10-19T07:00:00Z', b: '2026-10-26T08:00:00Z', tz: 'Europe/Berlin' })).toEqual({
    gapDays: 7,
    hoursUtc: 169,
  })
})

test('over its beginning in spring: 7 days, 167 hours', () => {
  expect(gapDays({ a: '2026-03-23T08:00:00Z', b: '2026-03-30T07:00:00Z', tz: 'Europe/Berlin' })).toEqual({
    gapDays: 7,
    hoursUtc: 167,
  })
})

test('a few minutes around midnight are a day, a long day is none', () => {
  expect(gapDays({ a: '2026-09-07T21:55:00Z', b: '2026-09-07T22:05:00Z', tz: 'Europe/Berlin' }).gapDays).toBe(1)
  expect(gapDays({ a: '2026-09-06T22:05:00Z', b: '2026-09-07T21:55:00Z', tz: 'Europe/Berlin' }).gapDays).toBe(0)
})
