import { expect, it } from 'vitest'
import { nextStart } from './next-start.ts'

const monday = (zone: string) => ({ zone, day: 1, hour: 7 })

it('a nightly job starts again the next night, also when it is starting right now', () => {
  expect(nextStart('calendars', { now: '2026-10-14T01:59:59.000Z', slots: [] })).toBe('2026-10-14T02:00:00.000Z')
  expect(nextStart('calendars', { now: '2026-10-14T02:00:00.000Z', slots: [] })).toBe('2026-10-15T02:00:00.000Z')
  expect(nextStart('people', { now: '2026-12-31T23:00:00.000Z', slots: [] })).toBe('2027-01-01T01:00:00.000Z')
})

it('what starts every quarter of an hour starts at the next one', () => {
  expect(nextStart('notices', { now: '2026-10-14T01:59:59.000Z', slots: [] })).toBe('2026-10-14T02:00:00.000Z')
  expect(nextStart('notices', { now: '2026-10-14T02:00:00.000Z', slots: [] })).toBe('2026-10-14T02:15:00.000Z')
})

it('the next mail leaves where Monday, seven o’clock, comes first', () => {
  const slots = ['America/New_York', 'Europe/Berlin', 'Pacific/Auckland'].map(monday)
  // Friday: Auckland's Monday begins first.
  expect(nextStart('digests', { now: '2026-10-16T12:00:00.000Z', slots })).toBe('2026-10-18T18:00:00.000Z')
  // Monday, seven in Berlin: that one has come, New York's is next.
  expect(nextStart('digests', { now: '2026-10-19T05:00:00.000Z', slots })).toBe('2026-10-19T11:00:00.000Z')
  expect(nextStart('digests', { now: '2026-10-19T11:00:00.000Z', slots: [monday('America/New_York')] })).toBe(
    '2026-10-26T11:00:00.000Z',
  )
})

it('without anybody there is no next mail', () => {
  expect(nextStart('digests', { now: '2026-10-16T12:00:00.000Z', slots: [] })).toBeNull()
})
