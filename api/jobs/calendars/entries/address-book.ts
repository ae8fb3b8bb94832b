import type { CalendarEntry } from '../../../ports/calendar-reader.ts'
import type { PeopleStore, Person } from '../../../ports/people-store.ts'
import { nameMatcher } from '../../../people/name-matcher.ts'
import { eachOf } from '../../each-of.ts'
import { isListed } from '#domain/detection/is-listed'

/** Somebody as an entry names them. */
export type Named = { address: string; name: string }

/** Recognises the people of one manager's 1:1s by their addresses. */
export type AddressBook = {
  /** Does the entry involve a report? Other entries are only in the way, and nobody in them is looked up. */
  isOfInterest(entry: CalendarEntry): boolean
  /** Looks up who stands behind these addresses, each once. */
  meet(addresses: Iterable<string>): Promise<void>
  /** The directory id behind an address that was met, or the address itself for somebody outside. */
  idOf(address: string): string
  /**
   * Who of the manager's own 1:1s is meant by somebody the directory does not know: by an old internal name with their
   * display name, or by their display name alone while they are `missing` otherwise. Undefined for everybody else.
   */
  guess(one: Named, isMissing: (oid: string) => boolean): string | undefined
  /** The name of somebody near or met, else the id, which for a stranger is their address. */
  nameOf(id: string): string
  /** Ids met so far that are no people: accounts that were never open, and what the deployment lists. */
  nonHuman(): string[]
  /** The day on which somebody met so far was found to have left. */
  leftOn(id: string): string | undefined
}

const lookUpsAtOnce = 4

/** `near` are the owner, the reports and the owner's manager: known without asking. Others are asked for once. */
export function addressBook(
  people: Pick<PeopleStore, 'personAt'>,
  asked: { near: readonly Person[]; owner: Person; reports: readonly Person[]; notPeople: readonly string[] },
): AddressBook {
  const { near, owner, reports, notPeople } = asked
  const known = new Map(near.flatMap(({ oid, addresses }) => addresses.map((address) => [address, oid] as const)))
  const ofReports = new Set(reports.flatMap(({ addresses }) => addresses))
  const notHuman = new Set<string>()
  const left = new Map<string, string>()
  const nobodys = new Set<string>()
  const displayNames = new Map(near.map(({ oid, displayName }) => [oid, displayName]))
  const names = nameMatcher([owner, ...reports])

  async function lookUp(address: string): Promise<void> {
    const person = await people.personAt(address)
    const oid = person?.oid ?? address
    known.set(address, oid)
    if (person === undefined) nobodys.add(address)
    else displayNames.set(oid, person.displayName)
    if (isListed(address, notPeople) || (person && isNobody(person))) notHuman.add(oid)
    if (person?.leftOn !== undefined) left.set(oid, person.leftOn)
  }

  const isStranger = (address: string) => address === '' || nobodys.has(address)
  const named = ({ organizer, organizerName, attendees }: CalendarEntry): Named[] => [
    { address: organizer, name: organizerName },
    ...attendees,
  ]
  return {
    isOfInterest: (entry) =>
      named(entry).some(({ address, name }) => ofReports.has(address) || (!known.has(address) && names.isNameOf(name))),
    meet: (addresses) => {
      const fresh = [...new Set(addresses)].filter((address) => address !== '' && !known.has(address))
      return eachOf(fresh, lookUpsAtOnce, lookUp)
    },
    idOf: (address) => known.get(address) ?? address,
    guess: ({ address, name }, isMissing) => {
      const oid = isStranger(address) ? names.byName({ address, name }) : undefined
      if (oid === undefined) return undefined
      // No mail address at all: it cannot be somebody else's mailbox.
      return address === '' || address.startsWith('/o=') || isMissing(oid) ? oid : undefined
    },
    nameOf: (id) => displayNames.get(id) ?? id.replace(/^name:/, ''),
    nonHuman: () => [...notHuman],
    leftOn: (id) => left.get(id),
  }
}

/** An account that was never open is what rooms and shared mailboxes are; of an open one its mailbox may say so. */
function isNobody({ isEnabled, isOutside, hasLeft, purpose }: Person): boolean {
  return purpose !== undefined || (!isEnabled && !isOutside && !hasLeft)
}
