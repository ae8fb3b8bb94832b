import { expect, it } from 'vitest'
import { awaySpans } from './away-spans.ts'
import type { ObservedEvent } from './observed-event.ts'

const october = { zone: 'America/Los_Angeles', from: '2026-10-01', to: '2026-11-01' }

function away(start: string, end: string, facts: Partial<ObservedEvent> = {}): ObservedEvent {
  return {
    uid: start,
    type: 'singleInstance',
    start,
    end,
    showAs: 'oof',
    sensitivity: 'normal',
    organizer: 'mia',
    attendees: [],
    ...facts,
  }
}

it('from Wednesday noon to Friday evening is Wednesday to Friday', () => {
  expect(awaySpans([away('2026-10-14T19:00:00Z', '2026-10-17T01:00:00Z')], october)).toEqual([
    ['2026-10-14', '2026-10-16'],
  ])
})

it('an afternoon appointment is no absence', () => {
  expect(awaySpans([away('2026-10-14T22:00:00Z', '2026-10-15T00:00:00Z')], october)).toEqual([])
})

it('an all-day entry stands for its dates, wherever its owner lives', () => {
  const days = away('2026-10-14T00:00:00Z', '2026-10-16T00:00:00Z', { allDay: true })
  expect(awaySpans([days], october)).toEqual([['2026-10-14', '2026-10-15']])
})

it('a cancelled or busy entry is none', () => {
  const cancelled = away('2026-10-14T00:00:00Z', '2026-10-16T00:00:00Z', { allDay: true, cancelled: true })
  const busy = away('2026-10-14T00:00:00Z', '2026-10-16T00:00:00Z', { allDay: true, showAs: 'busy' })
  expect(awaySpans([cancelled, busy], october)).toEqual([])
})

it('days before and after those asked for are left out, of however long an absence', () => {
  const leave = away('2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z', { allDay: true })
  expect(awaySpans([leave], october)).toEqual([['2026-10-01', '2026-10-31']])
})

it('absences that overlap or follow each other are one span, in order whatever the calendar’s', () => {
  const [first, second] = [
    away('2026-10-19T00:00:00Z', '2026-10-21T00:00:00Z', { allDay: true }),
    away('2026-10-14T16:00:00Z', '2026-10-20T00:00:00Z'),
  ]
  expect(awaySpans([first, second], october)).toEqual([['2026-10-14', '2026-10-20']])
})
