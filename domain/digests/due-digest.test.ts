import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { mondayOf } from '../time/iso-week.ts'
import { digestWeek, dueDigest, nextDigest, slotInstant } from './due-digest.ts'

const berlin = { zone: 'Europe/Berlin', day: 1, hour: 7 }
const newYork = { ...berlin, zone: 'America/New_York' }
const auckland = { ...berlin, zone: 'Pacific/Auckland' }

it.each([
  ['just after seven', berlin, '2026-10-12T04:50:00Z', '2026-10-12T05:05:00Z', '2026-10-12'],
  ['while New York sleeps', newYork, '2026-10-12T04:50:00Z', '2026-10-12T05:05:00Z', undefined],
  ['a second time', berlin, '2026-10-12T05:05:00Z', '2026-10-12T05:20:00Z', undefined],
  ['after an outage of some hours', berlin, '2026-10-12T04:50:00Z', '2026-10-12T15:00:00Z', '2026-10-12'],
  ['after an outage of more than a day', berlin, '2026-10-11T04:50:00Z', '2026-10-13T05:01:00Z', undefined],
  ['before anybody ran it', berlin, undefined, '2026-10-12T09:00:00Z', '2026-10-12'],
  ['on a Wednesday', berlin, undefined, '2026-10-14T09:00:00Z', undefined],
  ['across midnight of UTC', auckland, '2026-10-11T17:50:00Z', '2026-10-11T18:05:00Z', '2026-10-12'],
  ['when the clock went back the night before', berlin, '2026-10-26T05:50:00Z', '2026-10-26T06:05:00Z', '2026-10-26'],
  ['an hour too early that day', berlin, '2026-10-26T04:50:00Z', '2026-10-26T05:05:00Z', undefined],
  ['whoever wants Friday at four', { ...berlin, day: 5, hour: 16 }, undefined, '2026-10-16T14:05:00Z', '2026-10-12'],
  ['on their Monday', { ...berlin, day: 5, hour: 16 }, undefined, '2026-10-19T05:05:00Z', undefined],
  ['Sunday night in New York', { ...newYork, day: 7, hour: 23 }, undefined, '2026-10-19T03:05:00Z', '2026-10-12'],
  ['an hour that the clock skips', { ...berlin, day: 7, hour: 2 }, undefined, '2027-03-28T01:05:00Z', '2027-03-22'],
])('%s', (_, slot, since, now, monday) => {
  expect(dueDigest(slot, { since, now })).toBe(monday)
})

const slots = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Pacific/Kiritimati'),
  day: fc.integer({ min: 1, max: 7 }),
  hour: fc.integer({ min: 0, max: 23 }),
})
const instants = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

it('whenever a digest is due, it is that of the week the clock is in, and the next one comes after it', () => {
  fc.assert(
    fc.property(slots, instants, (slot, now) => {
      const due = dueDigest(slot, { since: undefined, now })
      const week = digestWeek(slot, now)
      expect(mondayOf(week)).toBe(week)
      if (due !== undefined) expect(due).toBe(week)
      const day = addDays(week, slot.day - 1)
      expect(Date.parse(slotInstant(slot, day))).toBeLessThanOrEqual(Date.parse(now))
      expect(Date.parse(nextDigest(slot, now))).toBeGreaterThan(Date.parse(now))
    }),
  )
})

it('with a run every quarter of an hour each week has exactly one, also where clocks change', () => {
  const weeks = ['2026-10-12', '2026-10-19', '2026-10-26']
  fc.assert(
    fc.property(slots, (slot) => {
      const start = Date.parse('2026-10-19T00:00:00Z')
      const quarters = Array.from({ length: 7 * 96 }, (_, at) => new Date(start + at * 900_000).toISOString())
      const last = start + (quarters.length - 1) * 900_000
      const due = quarters.flatMap((now, at) =>
        at > 0 ? (dueDigest(slot, { since: quarters[at - 1], now }) ?? []) : [],
      )
      const isWithin = (at: number) => at > start && at <= last
      const expected = weeks.filter((monday) => isWithin(Date.parse(slotInstant(slot, addDays(monday, slot.day - 1)))))
      expect(due).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
