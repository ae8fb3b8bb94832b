import { expect, test } from 'vitest'
import type { CalendarEvent, PairContext } from './calendar-event.ts'
import { humansOf, responseOf } from './humans-of.ts'

const ctx: PairContext = {
  manager: 'mia',
  report: 'ravi',
  tz: 'UTC',
  relation: ['2026-01-01', null],
  delegates: ['ea-otto'],
}
const event: CalendarEvent = {
  uid: 'u1',
  type: 'singleInstance',
  start: '2026-09-07T08:00:00Z',
  end: '2026-09-07T08:30:00Z',
  showAs: 'busy',
  sensitivity: 'normal',
  organizer: 'ea-otto',
  attendees: [
    { id: 'mia', response: 'accepted' },
    { id: 'Ravi', response: 'declined' },
  ],
}

test('the assistant organises: manager and report remain, whatever they answered', () => {
  expect(humansOf(event, ctx)).toEqual(new Set(['mia', 'ravi']))
})

test('a delegate who accepted is a person in the room', () => {
  const attendees = [...event.attendees, { id: 'ea-otto', response: 'accepted' }]
  expect(humansOf({ ...event, attendees }, ctx)).toEqual(new Set(['ea-otto', 'mia', 'ravi']))
})

test('an answer is found without regard to case; who is not invited has none', () => {
  expect(responseOf(event, 'ravi')).toBe('declined')
  expect(responseOf(event, 'tom')).toBeUndefined()
})
