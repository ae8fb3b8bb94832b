import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyEvent } from './classify-event.ts'
import type { CalendarEvent, PairContext } from './calendar-event.ts'

const ctx: PairContext = {
  manager: 'mia',
  report: 'ravi',
  tz: 'Europe/Berlin',
  relation: ['2026-01-01', null],
  nonHuman: ['room-4.12', 'hr-shared'],
  delegates: ['ea-otto'],
  skip: 'sara',
  pinned: ['S-PIN'],
}
const accepted = (id: string) => ({ id, type: 'required', response: 'accepted' })
const talk: CalendarEvent = {
  uid: 'u1',
  type: 'occurrence',
  start: '2026-09-07T08:00:00Z',
  end: '2026-09-07T08:30:00Z',
  showAs: 'busy',
  sensitivity: 'normal',
  organizer: 'mia',
  attendees: [accepted('ravi')],
}
const judge = (event: Partial<CalendarEvent>, context: Partial<PairContext> = {}) => {
  const { kind, status, reason } = classifyEvent({ event: { ...talk, ...event }, ctx: { ...ctx, ...context } })
  return kind === 'one_on_one' ? status : reason
}

test('the manager invites, the report accepts: a 1:1, whoever of the two organises', () => {
  expect(classifyEvent({ event: talk, ctx })).toEqual({ kind: 'one_on_one', status: 'scheduled', reason: 'ok' })
  expect(judge({ organizer: 'ravi', attendees: [accepted('mia')] })).toBe('scheduled')
})

test('drafts, masters, all-day entries and odd lengths are no 1:1', () => {
  expect(judge({ draft: true, type: 'seriesMaster' })).toBe('draft')
  expect(judge({ type: 'seriesMaster', allDay: true })).toBe('series_master')
  expect(judge({ allDay: true, end: '2026-09-08T08:00:00Z' })).toBe('all_day')
  expect(judge({ end: '2026-09-07T08:09:00Z' })).toBe('too_short')
  expect(judge({ end: '2026-09-07T08:10:00Z' })).toBe('scheduled')
  expect(judge({ end: '2026-09-07T11:00:00Z' })).toBe('scheduled')
  expect(judge({ end: '2026-09-07T11:01:00Z' })).toBe('too_long')
})

test('private events are respected unless one of the two pinned the series; taking the pin back wins', () => {
  expect(judge({ sensitivity: 'private' })).toBe('private')
  expect(judge({ sensitivity: 'personal' })).toBe('private')
  expect(judge({ sensitivity: 'private', master: 'S-PIN' })).toBe('scheduled')
  expect(judge({ sensitivity: 'private', master: 'S-PIN' }, { unpinned: ['S-PIN'] })).toBe('private')
  expect(judge({ master: 'S-OTHER' }, { unpinned: ['S-OTHER'] })).toBe('unpinned')
})

test('rooms, shared mailboxes and an assistant who only sets it up are not people in the talk', () => {
  expect(judge({ attendees: [accepted('ravi'), { id: 'room-9', type: 'resource', response: 'accepted' }] })).toBe(
    'scheduled',
  )
  expect(judge({ attendees: [accepted('ravi'), accepted('HR-Shared')] })).toBe('scheduled')
  expect(judge({ organizer: 'ea-otto', attendees: [accepted('mia'), accepted('ravi')] })).toBe('scheduled')
  expect(judge({ attendees: [accepted('ravi'), accepted('ea-otto')] })).toBe('extra_attendees')
  expect(judge({ attendees: [accepted('ravi'), { id: 'ea-otto', response: 'notResponded' }] })).toBe('scheduled')
})

test('a third person makes it no 1:1, even without an answer, but not after declining', () => {
  expect(judge({ attendees: [accepted('ravi'), { id: 'tom', type: 'optional', response: 'none' }] })).toBe(
    'extra_attendees',
  )
  expect(judge({ attendees: [accepted('ravi'), { id: 'tom', type: 'required', response: 'declined' }] })).toBe(
    'scheduled',
  )
})

test('ids differ in case only: one person', () => {
  expect(judge({ organizer: 'Mia', attendees: [accepted('RAVI'), accepted('ravi'), accepted('MIA')] })).toBe(
    'scheduled',
  )
})

test('the manager’s manager with the report is a skip-level talk', () => {
  expect(judge({ organizer: 'sara' })).toBe('skip_level')
  expect(judge({ organizer: 'sara', attendees: [accepted('ravi'), accepted('mia')] })).toBe('extra_attendees')
  expect(judge({ organizer: 'sara' }, { skip: null })).toBe('wrong_people')
  expect(judge({ organizer: 'mia', attendees: [accepted('lena')] })).toBe('wrong_people')
})

test('the local date of the start decides whether they were manager and report', () => {
  const late = { start: '2026-09-06T22:30:00Z', end: '2026-09-06T23:00:00Z' }
  expect(judge(late, { relation: ['2026-09-07', null] })).toBe('scheduled')
  expect(judge(late, { relation: ['2026-09-07', null], tz: 'America/Los_Angeles' })).toBe('not_manager_at_time')
  expect(judge({}, { relation: ['2026-01-01', '2026-09-07'] })).toBe('not_manager_at_time')
})

test('a cancelled copy that shows as free is a cancelled 1:1', () => {
  expect(judge({ cancelled: true, showAs: 'free' })).toBe('cancelled')
})

test('a declined 1:1 says who declined', () => {
  expect(judge({ attendees: [{ id: 'ravi', response: 'declined' }] })).toBe('declined_by_report')
  expect(judge({ organizer: 'ravi', attendees: [{ id: 'mia', response: 'declined' }] })).toBe('declined_by_manager')
})

test('out of office is no talk; free is none unless pinned', () => {
  expect(judge({ showAs: 'oof', master: 'S-PIN' })).toBe('oof')
  expect(judge({ showAs: 'free' })).toBe('free')
  expect(judge({ showAs: 'free', master: 'S-PIN' })).toBe('scheduled')
  expect(judge({ attendees: [{ id: 'ravi', response: 'tentativelyAccepted' }], showAs: 'tentative' })).toBe('scheduled')
})

test('the order in which people were invited never matters', () => {
  const attendee = fc.record({
    id: fc.constantFrom('mia', 'ravi', 'tom', 'ea-otto', 'room-4.12', 'sara'),
    type: fc.constantFrom('required', 'optional', 'resource'),
    response: fc.constantFrom('accepted', 'declined', 'none', 'tentativelyAccepted'),
  })
  const distinct = fc.uniqueArray(attendee, { selector: (one) => one.id, maxLength: 6 })
  const shuffled = distinct.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, fc.constantFrom('mia', 'ravi', 'ea-otto', 'sara'), ([one, other], organizer) => {
      expect(judge({ organizer, attendees: one })).toBe(judge({ organizer, attendees: other }))
    }),
    { numRuns: 2_000 },
  )
})
