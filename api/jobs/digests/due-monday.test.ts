import { expect, it } from 'vitest'
import { dueMonday } from './due-monday.ts'

const berlin = 'Europe/Berlin'

it.each([
  ['just after seven', berlin, '2026-10-12T04:50:00Z', '2026-10-12T05:05:00Z', '2026-10-12'],
  ['while New York sleeps', 'America/New_York', '2026-10-12T04:50:00Z', '2026-10-12T05:05:00Z', undefined],
  ['a second time', berlin, '2026-10-12T05:05:00Z', '2026-10-12T05:20:00Z', undefined],
  ['after an outage of some hours', berlin, '2026-10-12T04:50:00Z', '2026-10-12T15:00:00Z', '2026-10-12'],
  ['after an outage of more than a day', berlin, '2026-10-11T04:50:00Z', '2026-10-13T05:01:00Z', undefined],
  ['before anybody ran it', berlin, undefined, '2026-10-12T09:00:00Z', '2026-10-12'],
  ['on a Wednesday', berlin, undefined, '2026-10-14T09:00:00Z', undefined],
  ['across midnight of UTC', 'Pacific/Auckland', '2026-10-11T17:50:00Z', '2026-10-11T18:05:00Z', '2026-10-12'],
  ['when the clock went back the night before', berlin, '2026-10-26T05:50:00Z', '2026-10-26T06:05:00Z', '2026-10-26'],
  ['an hour too early that day', berlin, '2026-10-26T04:50:00Z', '2026-10-26T05:05:00Z', undefined],
])('%s', (_, zone, since, now, monday) => {
  expect(dueMonday(zone, { since, now })).toBe(monday)
})
