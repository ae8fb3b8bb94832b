import { expect, it } from 'vitest'
import { managerCalendar } from './manager-calendar.ts'
import type { ObservedEvent } from './observed-event.ts'
import { counting } from './occurrence.ts'
import { readPair } from './read-pair.ts'
import { sampleEvent } from './sample-event.ts'

const now = '2026-10-12T22:00:00.000Z'

function thursday(day: string): ObservedEvent {
  return sampleEvent(day, day, { master: 'weekly' })
}

type Ledger = ReturnType<typeof readPair>

const window = { from: '2026-07-13T00:00:00.000Z', to: '2026-11-10T00:00:00.000Z' }

function read(
  days: string[],
  relation: [string, string | null],
  before: Ledger = [],
  unpinned: string[] = [],
  span = window,
) {
  return readEvents(days.map(thursday), relation, before, unpinned, span)
}

function readEvents(
  events: ObservedEvent[],
  relation: [string, string | null],
  before: Ledger = [],
  unpinned: string[] = [],
  { from, to } = window,
) {
  return readPair({
    calendar: managerCalendar(events, 'mia'),
    ctx: { manager: 'mia', report: 'ravi', tz: 'UTC', relation, unpinned },
    before,
    traces: { notes: [], commitments: [] },
    said: {},
    from,
    to,
    now,
  })
}

const keysOf = (ledger: Ledger) => ledger.map(({ key }) => key)

it('what was planned beyond the end of a relation leaves the ledger, whether it was deleted or left standing', () => {
  const before = read(['2026-10-08', '2026-10-15'], ['2026-01-05', null])
  const ended = ['2026-01-05', '2026-10-12'] as [string, string]
  expect(read(['2026-10-08', '2026-10-15'], ended, before)).toEqual([before[0]])
  expect(read(['2026-10-08'], ended, before)).toEqual([before[0]])
  expect(before[0]).toMatchObject({ key: '2026-10-08', isHeld: true })
})

it('an earlier time with the same manager stays as it was, whatever the calendar shows of it today', () => {
  const first = read(['2026-08-06', '2026-08-13'], ['2026-01-05', '2026-09-01'])
  const again = read(['2026-08-06', '2026-10-08'], ['2026-10-05', null], first)
  expect(again.slice(0, 2)).toEqual(first)
  expect(keysOf(again)).toEqual(['2026-08-06', '2026-08-13', '2026-10-08'])
})

it('a series that is not theirs does not look called off either, where it has left the calendar', () => {
  const before = read(['2026-10-08', '2026-10-15'], ['2026-01-05', null])
  const aside = read(['2026-10-08'], ['2026-01-05', null], before, ['weekly'])
  expect(counting(aside)).toEqual([])
  expect(read(['2026-10-08'], ['2026-01-05', null], aside)).toEqual([before[0]])
  expect(read(['2026-10-08'], ['2026-01-05', null], before).at(-1)).toMatchObject({ status: 'cancelled' })
})

it('what was not theirs does not become theirs again by lying before all that is read', () => {
  const relation = ['2026-01-05', null] as [string, null]
  const before = read(['2026-07-16', '2026-10-08'], relation)
  const aside = read(['2026-07-16', '2026-10-08'], relation, before, ['weekly'])
  const later = { ...window, from: '2026-07-20T00:00:00.000Z' }
  const aged = read(['2026-10-08'], relation, aside, ['weekly'], later)
  expect(counting(aged)).toEqual([])
  expect(read(['2026-10-08'], relation, aged, [], later)).toEqual(before)
})

it('read once more over the same calendar it is the same ledger, also where a faster series took the place of a slower', () => {
  const relation = ['2026-01-05', null] as [string, null]
  const [mondays, fridays] = [
    ['2026-08-17', '2026-08-31', '2026-09-14', '2026-09-28', '2026-10-12', '2026-10-26', '2026-11-09'],
    ['2026-08-21', '2026-09-04', '2026-09-18', '2026-10-02', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06'],
  ] as const
  const fortnightly = read([...mondays], relation)
  const weekly = fridays.map((day) => sampleEvent(day, day, { master: 'faster' }))
  const once = readEvents(weekly, relation, fortnightly)
  // Four workdays from the talk before: too near in a fortnightly rhythm, and a talk of its own in a weekly one.
  expect(keysOf(once)).toContain('2026-09-04')
  expect(readEvents(weekly, relation, once)).toEqual(once)
})
