import type { Attendee } from '#domain/detection/calendar-event'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import type { CalendarEntry } from '../../../ports/calendar-reader.ts'
import type { Person } from '../../../ports/people-store.ts'
import type { AddressBook } from './address-book.ts'
import { hashedId } from '../../../hashed-id.ts'
import { organizerOf } from './organizer-of.ts'

type Around = { owner: Person; reports: readonly Person[]; book: AddressBook }

/** What the domain judges: every entry once, ids hashed, addresses replaced by directory ids where we know them. */
export async function observedEvents(entries: readonly CalendarEntry[], around: Around): Promise<ObservedEvent[]> {
  const { book } = around
  const each = distinct(entries)
  await book.meet(each.filter((entry) => book.isOfInterest(entry)).flatMap(addressesOf))
  const hashOf = hasher()
  return each.map((entry) => observed(entry, around, hashOf))
}

/**
 * Two entries with one id are one that a page brought twice; so are two with one shared id and planned start, of which one
 * is a copy. What stands is believed before what was called off, and of two that stand the later one.
 */
function distinct(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const byId = strongest(entries, ({ id }) => id)
  const byKey = strongest(byId, keyOf)
  return byKey.toSorted((one, other) => compare(one.startAt + one.id, other.startAt + other.id))
}

/** Of those with one name the one to believe. Most names stand for one entry, and nothing is weighed for these. */
function strongest(entries: readonly CalendarEntry[], nameOf: (entry: CalendarEntry) => string): CalendarEntry[] {
  return [...Map.groupBy(entries, nameOf).values()].map((same) =>
    same.reduce((one, other) => (compare(rankOf(other), rankOf(one)) > 0 ? other : one)),
  )
}

/** What everybody's calendar calls this entry: one shared id may stand for many occurrences. */
function keyOf({ uid, originalStartAt, startAt }: CalendarEntry): string {
  return `${uid}|${originalStartAt ?? startAt}`
}

function rankOf(entry: CalendarEntry): string {
  return `${entry.isCancelled ? 0 : 1}${entry.startAt}${entry.endAt}${JSON.stringify(entry)}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function addressesOf({ organizer, attendees }: CalendarEntry): string[] {
  return [organizer, ...attendees.map(({ address }) => address)]
}

/** Half of what is hashed are names of series, which stand on each of their entries. */
function hasher(): (id: string) => string {
  const known = new Map<string, string>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const hashed = hashedId(id)
    known.set(id, hashed)
    return hashed
  }
}

function observed(
  entry: CalendarEntry,
  { owner, reports, book }: Around,
  hashOf: (id: string) => string,
): ObservedEvent {
  const organizer = organizerOf(entry, { owner, reports, book })
  const present = new Set([organizer, ...entry.attendees.map(({ address }) => book.idOf(address))])
  const isMissing = (oid: string) => !present.has(oid)
  const attendees = entry.attendees.map(({ address, name, type, response }): Attendee => {
    const id = book.guess({ address, name }, isMissing) ?? (address === '' ? `name:${name}` : book.idOf(address))
    // The owner's own answer stands on the entry itself; among the attendees it may be old.
    return { id, type, response: id === owner.oid && !entry.isOrganizer ? entry.response : response }
  })
  return {
    uid: hashOf(entry.uid),
    id: hashOf(entry.id),
    key: hashOf(keyOf(entry)),
    ...(entry.seriesId === undefined ? {} : { master: hashOf(entry.seriesId) }),
    ...(entry.originalStartAt === undefined ? {} : { originalStart: entry.originalStartAt }),
    type: entry.type,
    start: entry.startAt,
    end: entry.endAt,
    showAs: entry.showAs,
    sensitivity: entry.sensitivity,
    organizer,
    attendees: withoutLeavers({ organizer, attendees }, { on: entry.startAt.slice(0, 10), book }),
    cancelled: entry.isCancelled,
    draft: entry.isDraft,
    allDay: entry.isAllDay,
  }
}

/** Whoever had left by the day of an entry is no person in it, although their name still stands there. */
function withoutLeavers(
  { organizer, attendees }: { organizer: string; attendees: Attendee[] },
  { on, book }: { on: string; book: AddressBook },
): Attendee[] {
  const hadLeft = (id: string) => (book.leftOn(id) ?? '9999') <= on
  const marked = attendees.map((one) => (hadLeft(one.id) ? { ...one, type: 'resource' } : one))
  return hadLeft(organizer) ? [...marked, { id: organizer, type: 'resource' }] : marked
}
