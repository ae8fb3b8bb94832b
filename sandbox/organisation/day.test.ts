import { describe, expect, it, test } from 'vitest'
import { dayOfIso, instantOf, isoDay, latestWeek, localOf, mondayOf, mondayOfWeek, weekdayOf, weekOf } from './day.ts'

test('2026-10-15 is a Thursday of the week of the 12th', () => {
  const day = dayOfIso('2026-10-15T23:59:00Z')
  expect([weekdayOf(day), isoDay(mondayOf(day)), isoDay(mondayOfWeek(weekOf(day)))]).toEqual([
    4,
    '2026-10-12',
    '2026-10-12',
  ])
})

test('weeks are counted through a new year without a jump', () => {
  expect(weekOf(dayOfIso('2027-01-04')) - weekOf(dayOfIso('2026-12-28'))).toBe(1)
  expect(weekdayOf(dayOfIso('1969-12-29'))).toBe(1)
})

test('the latest week with a remainder stays for thirteen weeks, then moves on by as many', () => {
  const found = Array.from({ length: 40 }, (_, week) => latestWeek(dayOfIso('2026-01-05') + 7 * week, 13, 4))
  expect(new Set(found).size).toBe(4)
  for (const week of found) expect(week % 13).toBe(4)
})

describe('local time', () => {
  it.each([
    ['2026-10-15', 15 * 60, 'Europe/Rome', '2026-10-15T13:00:00.000Z'],
    // The clocks went back that night.
    ['2026-10-25', 9 * 60, 'Europe/Rome', '2026-10-25T08:00:00.000Z'],
    ['2026-10-26', 9 * 60, 'America/Los_Angeles', '2026-10-26T16:00:00.000Z'],
    ['2026-10-15', 9 * 60, 'Asia/Kolkata', '2026-10-15T03:30:00.000Z'],
    ['2026-10-15', 8 * 60, 'Asia/Tokyo', '2026-10-14T23:00:00.000Z'],
  ])('%s, %i minutes after midnight in %s', (day, minutes, zone, instant) => {
    const at = instantOf(dayOfIso(day), minutes, zone)
    expect(new Date(at).toISOString()).toBe(instant)
    expect(localOf(at, zone)).toEqual({ day: dayOfIso(day), minutes })
  })
})
