import { expect, it } from 'vitest'
import { instantOf } from './instant-of.ts'

it('a time in UTC is its instant, to the millisecond', () => {
  expect(instantOf({ dateTime: '2026-10-15T08:00:00.0000000', timeZone: 'UTC' })).toBe('2026-10-15T08:00:00.000Z')
  expect(instantOf({ dateTime: '2028-02-29T23:59:59.9990000', timeZone: 'UTC' })).toBe('2028-02-29T23:59:59.999Z')
})

it('a shorter form, and a time in another zone, are understood as well', () => {
  expect(instantOf({ dateTime: '2026-10-15T08:00', timeZone: 'UTC' })).toBe('2026-10-15T08:00:00.000Z')
  const berlin = { dateTime: '2026-10-15T08:00:00.0000000', timeZone: 'W. Europe Standard Time' }
  expect(instantOf(berlin)).toBe('2026-10-15T06:00:00.000Z')
})

it.each([
  ['2026-02-29T08:00:00.0000000', 'UTC'],
  ['2026-13-01T08:00:00.0000000', 'UTC'],
  ['2026-10-15T24:00:00.0000000', 'UTC'],
  ['tomorrow', 'UTC'],
  ['2026-10-15T08:00:00.0000000', 'tzone://Microsoft/Custom'],
])('%s in %s is no instant', (dateTime, timeZone) => {
  expect(instantOf({ dateTime, timeZone })).toBeUndefined()
})
