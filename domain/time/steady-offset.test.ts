import { expect, test } from 'vitest'
import { dayNumber } from './day-number.ts'
import { steadyOffset } from './steady-offset.ts'

const on = (zone: string, date: string) => steadyOffset(zone, dayNumber(date))

test('a day on which no clock is touched has one offset, asked once or often', () => {
  expect(on('Europe/Berlin', '2026-10-24')).toBe(7_200)
  expect(on('Europe/Berlin', '2026-10-24')).toBe(7_200)
  expect(on('Asia/Kathmandu', '2026-10-24')).toBe(20_700)
  expect(on('UTC', '1969-12-31')).toBe(0)
})

test('the day on which summer time ends has none', () => {
  expect(on('Europe/Berlin', '2026-10-25')).toBeUndefined()
  expect(on('Europe/Berlin', '2026-10-26')).toBe(3_600)
})

test('a zone that nobody knows is refused, every time', () => {
  expect(() => on('Moon/Crater', '2026-10-24')).toThrow(RangeError)
  expect(() => on('Moon/Crater', '2026-10-24')).toThrow(RangeError)
})
