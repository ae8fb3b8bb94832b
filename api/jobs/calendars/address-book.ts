import type { CalendarEntry } from '../../ports/calendar-reader.ts'
import type { PeopleStore, Person } from '../../ports/people-store.ts'
import { eachOf } from '../each-of.ts'

/** Recognises the people of one manager's 1:1s by their addresses. */
export type AddressBook = {
  /** Does the entry involve a report? Other entries are only in the way, and nobody in them is looked up. */
  isOfInterest(entry: CalendarEntry): boolean
  /** Looks up who stands behind these addresses, each once. */
  meet(addresses: Iterable<string>): Promise<void>
  /** The directory id behind an address that was met, or the address itself for somebody outside. */
  idOf(address: string): string
  /** Ids met so far that are no people: accounts that were never open, which is what shared mailboxes and rooms are. */
  nonHuman(): string[]
}

const lookUpsAtOnce = 4

/** `near` are the owner, the reports and the owner's manager: known without asking. Others are asked for once. */
export function addressBook(
  people: Pick<PeopleStore, 'personAt'>,
  { near, reports }: { near: readonly Person[]; reports: readonly Person[] },
): AddressBook {
  const known = new Map(near.flatMap(({ oid, addresses }) => addresses.map((address) => [address, oid] as const)))
  const ofReports = new Set(reports.flatMap(({ addresses }) => addresses))
  const notHuman = new Set<string>()

  async function lookUp(address: string): Promise<void> {
    const person = await people.personAt(address)
    if (person && !person.isEnabled && !person.isOutside && !person.hasLeft) notHuman.add(person.oid)
    known.set(address, person?.oid ?? address)
  }

  return {
    isOfInterest: ({ organizer, attendees }) =>
      ofReports.has(organizer) || attendees.some(({ address }) => ofReports.has(address)),
    meet: (addresses) => {
      const fresh = [...new Set(addresses)].filter((address) => address !== '' && !known.has(address))
      return eachOf(fresh, lookUpsAtOnce, lookUp)
    },
    idOf: (address) => known.get(address) ?? address,
    nonHuman: () => [...notHuman],
  }
}
