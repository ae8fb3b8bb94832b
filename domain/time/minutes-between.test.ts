import { expect, test } from 'vitest'
import { minutesBetween } from './minutes-between.ts'

test('half an hour is 30 minutes, and backwards it is negative', () => {
  expect(minutesBetween('2026-09-07T08:00:00Z', '2026-09-07T08:30:00Z')).toBe(30)
  expect(minutesBetween('2026-09-07T08:30:00Z', '2026-09-07T08:00:00Z')).toBe(-30)
})

test('offsets are understood', () => {
  expect(minutesBetween('2026-09-07T08:00:00Z', '2026-09-07T10:15:00+02:00')).toBe(15)
})

test('what is no instant is refused', () => {
  expect(() => minutesBetween('soon', '2026-09-07T08:00:00Z')).toThrow(RangeError)
})
