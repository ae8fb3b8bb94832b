import type { ObservedEvent } from '#domain/ledger/observed-event'
import type { CalendarEntry } from '../../ports/calendar-reader.ts'
import type { Person } from '../../ports/people-store.ts'
import { hashedId } from './hashed-id.ts'
import type { AddressBook } from './address-book.ts'

/** What the domain judges: every entry once, ids hashed, addresses replaced by directory ids where we know them. */
export async function observedEvents(
  entries: readonly CalendarEntry[],
  { owner, book }: { owner: Person; book: AddressBook },
): Promise<ObservedEvent[]> {
  const byUid = new Map(entries.map((entry) => [entry.uid, entry]))
  const each = [...byUid.values()]
  await book.meet(each.filter((entry) => book.isOfInterest(entry)).flatMap(addressesOf))
  return each.map((entry) => observed(entry, owner, book))
}

function addressesOf({ organizer, attendees }: CalendarEntry): string[] {
  return [organizer, ...attendees.map(({ address }) => address)]
}

function observed(entry: CalendarEntry, owner: Person, book: AddressBook): ObservedEvent {
  const organizer = entry.isOrganizer ? owner.oid : book.idOf(entry.organizer)
  const attendees = entry.attendees.map(({ address, type, response }) => {
    const id = book.idOf(address)
    // The owner's own answer stands on the entry itself; among the attendees it may be old.
    return { id, type, response: id === owner.oid && !entry.isOrganizer ? entry.response : response }
  })
  return {
    uid: hashedId(entry.uid),
    ...(entry.seriesId === undefined ? {} : { master: hashedId(entry.seriesId) }),
    ...(entry.originalStartAt === undefined ? {} : { originalStart: entry.originalStartAt }),
    type: entry.type,
    start: entry.startAt,
    end: entry.endAt,
    showAs: entry.showAs,
    sensitivity: entry.sensitivity,
    organizer,
    attendees,
    cancelled: entry.isCancelled,
    draft: entry.isDraft,
    allDay: entry.isAllDay,
  }
}
