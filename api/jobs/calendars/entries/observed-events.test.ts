import { expect, it } from 'vitest'
import { aPerson } from '../../../../tests/api/builders.ts'
import type { CalendarEntry } from '../../../ports/calendar-reader.ts'
import type { Person } from '../../../ports/people-store.ts'
import { addressBook } from './address-book.ts'
import { observedEvents } from './observed-events.ts'

const mia = person('mia')
const ravi = person('ravi')
const room = { ...person('room'), isEnabled: false }

function person(name: string): Person {
  return { ...aPerson({ oid: `${name}-oid`, displayName: name }), addresses: [`${name}@contoso.example`] }
}

function entry(uid: string, organizer: string, invited: string[], facts: Partial<CalendarEntry> = {}): CalendarEntry {
  const attendees = invited.map((name) => ({
    address: `${name}@contoso.example`,
    name,
    type: 'required',
    response: 'none',
  }))
  return {
    id: uid,
    uid,
    type: 'singleInstance',
    startAt: '2026-10-15T08:00:00.000Z',
    endAt: '2026-10-15T08:30:00.000Z',
    isAllDay: false,
    isCancelled: false,
    isDraft: false,
    isOrganizer: organizer === 'mia',
    organizer: `${organizer}@contoso.example`,
    organizerName: organizer,
    attendees,
    response: 'none',
    sensitivity: 'normal',
    showAs: 'busy',
    ...facts,
  }
}

async function read(...entries: CalendarEntry[]) {
  const asked: string[] = []
  const everybody = [mia, ravi, room, person('tom')]
  const personAt = async (address: string) => {
    asked.push(address)
    return everybody.find(({ addresses }) => addresses.includes(address))
  }
  const book = addressBook({ personAt }, { near: [mia, ravi], owner: mia, reports: [ravi], notPeople: [] })
  return { events: await observedEvents(entries, { owner: mia, reports: [ravi], book }), asked, book }
}

it('people become ids, ids of the calendar become hashes, and an entry that comes twice is one', async () => {
  const one = entry('u1', 'mia', ['ravi'], { seriesId: 's1', originalStartAt: '2026-10-14T08:00:00.000Z' })
  const { events, asked } = await read(one, one)
  expect(events).toMatchObject([{ organizer: 'mia-oid', attendees: [{ id: 'ravi-oid' }] }])
  expect(events[0]?.originalStart).toBe('2026-10-14T08:00:00.000Z')
  expect([events[0]?.uid, events[0]?.master].some((id) => id === 'u1' || id === 's1')).toBe(false)
  expect(asked).toEqual([])
})

it('others are looked up once, and only where a report is in the meeting', async () => {
  const { events, asked, book } = await read(
    entry('u1', 'mia', ['ravi', 'tom', 'room']),
    entry('u2', 'tom', ['ravi', 'mia', 'outside']),
    entry('u3', 'mia', ['stranger']),
  )
  expect(asked.toSorted()).toEqual(['outside', 'room', 'tom'].map((name) => `${name}@contoso.example`))
  expect(events[0]?.attendees.map(({ id }) => id)).toEqual(['ravi-oid', 'tom-oid', 'room-oid'])
  expect(events[1]?.attendees.map(({ id }) => id)).toContain('outside@contoso.example')
  expect(events[2]?.attendees.map(({ id }) => id)).toEqual(['stranger@contoso.example'])
  expect(book.nonHuman()).toEqual(['room-oid'])
})

it('the owner’s own answer is the one on the entry, also in a meeting without any report', async () => {
  const declined = { response: 'declined' } as const
  const { events } = await read(entry('u1', 'tom', ['mia', 'stranger'], declined))
  expect(events[0]?.attendees).toMatchObject([{ id: 'mia-oid', response: 'declined' }, { response: 'none' }])
})
