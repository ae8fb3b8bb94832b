import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { localDate } from './local-date.ts'

test('the same instant has another date in another place', () => {
  expect(localDate('2026-09-06T22:30:00Z', 'Europe/Berlin')).toBe('2026-09-07')
  expect(localDate('2026-09-06T22:30:00Z', 'America/Los_Angeles')).toBe('2026-09-06')
})

test('half-hour clock changes and places far east are no exception', () => {
  expect(localDate('2026-10-03T15:29:00Z', 'Australia/Lord_Howe')).toBe('2026-10-04')
  expect(localDate('2026-12-31T10:00:00Z', 'Pacific/Kiritimati')).toBe('2027-01-01')
})

test('an instant may carry an offset or parts of a second', () => {
  expect(localDate('2026-09-07T00:30:00+02:00', 'UTC')).toBe('2026-09-06')
  expect(localDate('2026-09-06T23:59:59.999Z', 'UTC')).toBe('2026-09-06')
})

test.each(['Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns'])(
  'every half hour of the weeks around the clock changes in %s is what Temporal says',
  (zone) => {
    for (const from of ['2026-03-01T00:00:00Z', '2026-10-20T00:00:00Z']) {
      const start = Date.parse(from)
      for (let step = 0; step < 48 * 40; step += 1) {
        const instant = Temporal.Instant.fromEpochMilliseconds(start + step * 1_800_000)
        const date = instant.toZonedDateTimeISO(zone).toPlainDate().toString()
        if (localDate(instant.toString(), zone) !== date) expect.fail(`${instant.toString()} is ${date}`)
      }
    }
  },
)

test('an unknown zone, and a text that is no instant, are refused', () => {
  expect(() => localDate('2026-09-06T22:30:00Z', 'Moon/Crater')).toThrow(RangeError)
  for (const text of ['2026-02-29T12:00:00Z', '2026-09-06T24:00:00Z', '2026-09-06T12:60:00Z', '2026-09-06', 'now'])
    expect(() => localDate(text, 'UTC')).toThrow(RangeError)
})
