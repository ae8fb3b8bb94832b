import { expect, it } from 'vitest'
import { managerCalendar } from './manager-calendar.ts'
import type { ObservedEvent } from './observed-event.ts'

function event(facts: Partial<ObservedEvent> = {}): ObservedEvent {
  return {
    uid: 'one',
    type: 'singleInstance',
    start: '2026-10-15T08:00:00.000Z',
    end: '2026-10-15T09:00:00.000Z',
    showAs: 'busy',
    sensitivity: 'normal',
    organizer: 'mia',
    attendees: [{ id: 'Ravi', response: 'accepted' }],
    ...facts,
  }
}

const visit = event({ uid: 'visit', attendees: [{ id: 'zoe', response: 'none' }] })
const workshop = event({ uid: 'workshop', organizer: 'tom', attendees: [{ id: 'Mia', response: 'declined' }] })

it('knows every entry, and whose it is', () => {
  const calendar = managerCalendar([event(), visit, workshop], 'Mia')
  expect([...calendar.present]).toEqual(['one', 'visit', 'workshop'])
  expect(calendar.entriesWith('ravi')).toEqual([event()])
  expect(calendar.entriesWith('MIA')).toEqual([event(), visit, workshop])
  expect(calendar.entriesWith('nobody')).toEqual([])
})

it('an entry that names somebody twice is theirs once', () => {
  const twice = event({ organizer: 'ravi', attendees: [{ id: 'mia' }, { id: 'ravi' }] })
  expect(managerCalendar([twice], 'mia').entriesWith('ravi')).toEqual([twice])
})

const focus = event({ uid: 'focus', attendees: [] })
const seat = event({ uid: 'seat', attendees: [{ id: 'room', type: 'resource' }, { id: 'bot' }] })

it('a block of one’s own, what the owner declined are not in the way, nor is what is cancelled, a draft, free or only a mark on a day', () => {
  const others = [{ cancelled: true }, { draft: true }, { showAs: 'free' }, { allDay: true }].map(event)
  const calendar = managerCalendar([visit, workshop, ...others, focus, seat], 'Mia', { nonHuman: ['bot'] })
  expect(calendar.inTheWay).toEqual([
    { id: 'visit', showAs: 'busy', start: Date.parse(visit.start), end: Date.parse(visit.end) },
  ])
})

it('a whole day out of office is in the way', () => {
  expect(managerCalendar([event({ showAs: 'oof', allDay: true })], 'mia').inTheWay).toHaveLength(1)
})
