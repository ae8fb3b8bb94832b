import { expect, test } from 'vitest'
import { reliabilityReading } from './reliability.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }
const weekly = { slot: 5, grace: 1 }
const kept = { ...weekly, held: true, sameDay: true, minutesMoved: 0, workdaysMoved: 0 }
const lost = { ...weekly, held: false }
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one)

test('eight of ten planned talks held', () => {
  const reading = reliabilityReading({
    ...time,
    occurrences: [...times(8, kept), ...times(2, lost), { ...lost, absent: true }],
  })
  expect(reading).toMatchObject({ value: 0.8, n: 10, detail: { kept: 8, lost: 2, excused: 1 } })
})

test('called off less than a day ahead is late, a day ahead is not', () => {
  const occurrences = [
    ...times(5, kept),
    { ...lost, noticeHours: 23 },
    { ...lost, noticeHours: 24 },
    { ...lost, noticeHours: 2, absent: true },
  ]
  expect(reliabilityReading({ ...time, occurrences })).toMatchObject({ detail: { lost: 2, lateCancelled: 1 } })
})

test('four planned talks are too few', () => {
  expect(reliabilityReading({ ...time, occurrences: times(4, kept) })).toMatchObject({
    value: null,
    lack: { have: 4, need: 5 },
  })
})

test('switched off stays switched off', () => {
  expect(reliabilityReading({ ...time, occurrences: times(9, kept), optedOut: true })).toMatchObject({
    reason: 'opted_out',
  })
})
