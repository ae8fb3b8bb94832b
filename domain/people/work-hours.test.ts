import { expect, it } from 'vitest'
import { hoursOf, isWorkTime, usualHours } from './work-hours.ts'

const berlin = { zone: 'Europe/Berlin', workdays: [1, 2, 3, 4, 5], hours: { from: 8, to: 17 } }

it.each([
  ['2026-10-15T05:59:00Z', false],
  ['2026-10-15T06:00:00Z', true],
  ['2026-10-15T14:59:00Z', true],
  ['2026-10-15T15:00:00Z', false],
  ['2026-10-17T08:00:00Z', false],
  // The night in which the clocks went back: eight is an hour later in UTC from then on.
  ['2026-10-26T06:59:00Z', false],
  ['2026-10-26T07:00:00Z', true],
])('at %s in Berlin, eight to five: %s', (instant, isAtWork) => {
  expect(isWorkTime(instant, berlin)).toBe(isAtWork)
})

it('until midnight is a day like any other', () => {
  expect(isWorkTime('2026-10-15T21:59:00Z', { ...berlin, hours: { from: 12, to: 24 } })).toBe(true)
})

it('one’s own word goes before the mailbox, and the mailbox before what is usual', () => {
  const told = { hours: { from: 9, to: 18 } }
  expect(hoursOf({ own: { hoursFrom: 6, hoursTo: 14 }, told })).toEqual({ from: 6, to: 14 })
  expect(hoursOf({ own: { hoursTo: 14 }, told })).toEqual({ from: 9, to: 14 })
  expect(hoursOf({ own: {}, told })).toEqual(told.hours)
  expect(hoursOf({ own: {}, told: {} })).toEqual(usualHours)
  expect(hoursOf({ own: { hoursTo: 8 }, told })).toEqual(told.hours)
})
