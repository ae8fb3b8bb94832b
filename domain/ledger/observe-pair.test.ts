import { describe, expect, it } from 'vitest'
import { managerCalendar } from './manager-calendar.ts'
import { observePair } from './observe-pair.ts'
import type { ObservedEvent } from './observed-event.ts'

const ctx = { manager: 'mia', report: 'ravi', tz: 'Europe/Berlin', relation: ['2026-01-01', null] as const }

function event(facts: Partial<ObservedEvent> = {}): ObservedEvent {
  return {
    uid: 'one',
    type: 'singleInstance',
    start: '2026-10-15T08:00:00.000Z',
    end: '2026-10-15T09:00:00.000Z',
    showAs: 'busy',
    sensitivity: 'normal',
    organizer: 'mia',
    attendees: [{ id: 'ravi', type: 'required', response: 'accepted' }],
    ...facts,
  }
}

function observed(...events: ObservedEvent[]) {
  return observePair(managerCalendar(events, ctx.manager), ctx).slots
}

describe('a pair in its manager’s calendar', () => {
  it('a 1:1 becomes an occurrence with its answers', () => {
    expect(observed(event())).toEqual([
      {
        key: 'one',
        entries: [{ key: 'one', id: 'one', uid: 'one' }],
        plannedAt: '2026-10-15T08:00:00.000Z',
        plannedOn: '2026-10-15',
        startAt: '2026-10-15T08:00:00.000Z',
        endAt: '2026-10-15T09:00:00.000Z',
        status: 'scheduled',
        organiser: 'manager',
        answers: { manager: 'organizer', report: 'accepted' },
        isSettled: false,
      },
    ])
  })

  it('an occurrence of a series that was moved is planned for where the series has it', () => {
    const moved = event({ type: 'exception', master: 'series', originalStart: '2026-10-13T22:30:00.000Z' })
    expect(observed(moved)).toMatchObject([{ series: 'series', plannedOn: '2026-10-14' }])
  })

  it('somebody who never answered has answer "none"', () => {
    const organised = event({ organizer: 'ravi', attendees: [{ id: 'mia', response: 'tentativelyAccepted' }] })
    expect(observed(organised)).toMatchObject([
      { organiser: 'report', answers: { manager: 'tentativelyAccepted', report: 'organizer' } },
    ])
  })

  it('half an hour under another meeting is a conflict, under a declined or an all-day entry it is none', () => {
    const other = {
      start: '2026-10-15T08:30:00.000Z',
      end: '2026-10-15T10:00:00.000Z',
      attendees: [{ id: 'zoe' }],
      uid: 'other',
    }
    expect(observed(event(), event(other))[0]?.conflict).toBe(true)
    const declined = event({ ...other, organizer: 'tom', attendees: [{ id: 'mia', response: 'declined' }] })
    expect(observed(event(), declined)[0]).not.toHaveProperty('conflict')
    const allDay = event({ ...other, start: '2026-10-15T00:00:00.000Z', end: '2026-10-16T00:00:00.000Z', allDay: true })
    expect(observed(event(), allDay)[0]).not.toHaveProperty('conflict')
  })

  it('a 1:1 inside an out-of-office time is marked', () => {
    const away = event({
      uid: 'away',
      showAs: 'oof',
      allDay: true,
      start: '2026-10-15T00:00:00.000Z',
      end: '2026-10-16T00:00:00.000Z',
      attendees: [],
    })
    expect(observed(event(), away)[0]?.oof).toBe(true)
  })

  it('what is no 1:1 of the pair is not seen', () => {
    expect(observed(event({ attendees: [{ id: 'tom' }] }), event({ sensitivity: 'private' }))).toEqual([])
  })
})
