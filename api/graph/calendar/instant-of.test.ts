import { expect, it } from 'vitest'
import { instantOf } from './instant-of.ts'

it('a time in UTC is its instant, to the millisecond', () => {
  expect(instantOf({ dateTime: '2026-10-15T08:00:00.0000000', timeZone: 'UTC' })).toBe('2026-10-15T08:00:00.000Z')
  expect(instantOf({ dateTime: '2028-02-29T23:59:59.9990000', timeZone: 'UTC' })).toBe('2028-02-29T23:59:59.999Z')
})

it('knows the days of every month, however they are read', () => {
  const days = Array.from({ length: 12 * 32 }, (_, index) => {
    const [month, day] = [Math.floor(index / 32) + 1, index % 32].map((one) => String(one).padStart(2, '0'))
    return `${month}-${day}`
  })
  for (const year of ['2026', '2028']) {
    for (const day of days) {
      const read = (digits: string) => instantOf({ dateTime: `${year}-${day}T08:00:00${digits}`, timeZone: 'UTC' })
      // Without its digits a time is read the slow way, which asks the calendar.
      expect(read('.0000000'), `${year}-${day}`).toBe(read(''))
    }
  }
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
