import type { CalendarEntry } from '../../../ports/calendar-reader.ts'
import type { Person } from '../../../ports/people-store.ts'
import type { AddressBook } from './address-book.ts'

/**
 * Who organises an entry, as a directory id or an address; empty when nobody can tell. Where the calendar names nobody it
 * is its owner, if it says so, else the attendee who answered as organiser, else the one of the two who is missing.
 *
 * Example: nobody is named and only Ravi is invited, in Mia's calendar: Mia.
 */
export function organizerOf(
  entry: CalendarEntry,
  { owner, reports, book }: { owner: Person; reports: readonly Person[]; book: AddressBook },
): string {
  const { isOrganizer, organizer: address, organizerName: name, attendees } = entry
  if (isOrganizer) return owner.oid
  const invited = new Set(attendees.map((one) => book.idOf(one.address)))
  const isMissing = (oid: string) => !invited.has(oid)
  if (address !== '' || name !== '') {
    const guessed = book.guess({ address, name }, isMissing)
    if (guessed !== undefined || address !== '') return guessed ?? book.idOf(address)
  }
  const answered = attendees.find(({ response }) => response === 'organizer')
  if (answered) return book.guess(answered, isMissing) ?? book.idOf(answered.address)
  if (isMissing(owner.oid)) return owner.oid
  // Who leads several people may have written this for any of them.
  const [only, more] = reports
  const isOwnerAlone = attendees.every(({ address: one, type }) => type === 'resource' || book.idOf(one) === owner.oid)
  return only && more === undefined && isOwnerAlone ? only.oid : ''
}
