import type { CalendarEntry } from '../../ports/calendar-reader.ts'
import type { PeopleStore, Person } from '../../ports/people-store.ts'

/** Recognises the people of one manager's 1:1s by their addresses. */
export type AddressBook = {
  /** Does the entry involve a report? Other entries are only in the way, and nobody in them is looked up. */
  isOfInterest(entry: CalendarEntry): boolean
  /** The directory id behind an address, or the address itself for somebody outside. */
  idOf(address: string): Promise<string>
  /** Ids met so far that are no people: disabled accounts, which is what shared mailboxes and rooms are. */
  nonHuman(): string[]
}

/** `near` are the owner, the reports and the owner's manager: known without asking. Others are asked for once. */
export function addressBook(
  people: Pick<PeopleStore, 'personAt'>,
  { near, reports }: { near: readonly Person[]; reports: readonly Person[] },
): AddressBook {
  const known = new Map(near.flatMap(({ oid, addresses }) => addresses.map((address) => [address, oid] as const)))
  const ofReports = new Set(reports.flatMap(({ addresses }) => addresses))
  const asked = new Map<string, Promise<Person | undefined>>()
  const notHuman = new Set<string>()

  async function lookUp(address: string): Promise<string> {
    const asking = asked.get(address) ?? people.personAt(address)
    asked.set(address, asking)
    const person = await asking
    if (person && !person.isEnabled && !person.isOutside) notHuman.add(person.oid)
    return person?.oid ?? address
  }

  return {
    isOfInterest: ({ organizer, attendees }) =>
      ofReports.has(organizer) || attendees.some(({ address }) => ofReports.has(address)),
    idOf: async (address) => known.get(address) ?? (address === '' ? '' : lookUp(address)),
    nonHuman: () => [...notHuman],
  }
}
