import type { Operations } from '#contract/operations'
import { isListed } from '#domain/detection/is-listed'
import { plainAddress } from '#domain/detection/plain-address'
import { writtenName } from '#domain/detection/written-name'
import { peopleOf, type PairId } from '#domain/pair'
import { hashedId } from '../../../hashed-id.ts'
import { nameMatcher } from '../../../people/name-matcher.ts'
import type { Caller, Refusal } from '../../../ports/handler.ts'
import type { LedgerStore } from '../../../ports/ledger-store.ts'
import type { PeopleStore, Person } from '../../../ports/people-store.ts'
import { isInForce } from './current-edge.ts'
import { pairOfTwo } from './pair-of-two.ts'

export type AppointmentPorts = {
  people: Pick<PeopleStore, 'person' | 'personAt' | 'managersOf' | 'reportsOf' | 'delegates'>
  ledger: Pick<LedgerStore, 'read'>
  notPeople: readonly string[]
}

/**
 * Which pair an appointment belongs to, by the mail addresses in it: the caller and exactly one other person, one the
 * other's manager today. Who is a person is decided as for the calendar: several addresses of one person are one person;
 * a room, a shared mailbox, whatever the deployment lists and whom the two called no person is nobody, and so is whom the
 * manager named as organising for them and who only did. An address that
 * nobody has is somebody of the caller's own line when it has their display name and they are missing otherwise; any other
 * is somebody from outside or a list of people: with either it is no 1:1.
 *
 * The addresses are what the caller's own window says. Nothing is remembered of them, and who made them up learns
 * nothing: whether an address exists, and whose it is, does not change the answer "not a pair".
 */
export async function findAppointmentPair(
  ports: AppointmentPorts,
  asked: Operations['openAppointment']['input'] & { caller: Caller; now: string },
): Promise<{ kind: 'found'; pairId: PairId } | Refusal> {
  const { caller, now } = asked
  const written = new Map(asked.addresses.map((one) => [plainAddress(one), one]))
  const addresses = [...written.keys()].filter((one) => !isListed(one, ports.notPeople))
  const found = await Promise.all(
    addresses.map(async (address) => ({ address, person: await ports.people.personAt(address) })),
  )
  const known = new Set(found.flatMap(({ person }) => person?.oid ?? []))
  const nobodys = found.flatMap(({ address, person }) =>
    person ? [] : { address, name: writtenName(written.get(address) ?? '') },
  )
  const guessed =
    nobodys.length === 0 ? new Map<string, string>() : await guesses(ports, { nobodys, known, caller, now })
  for (const oid of guessed.values()) known.add(oid)
  const ids = new Set(
    found.flatMap(({ address, person }) =>
      !person ? [guessed.get(address) ?? address] : isHuman(person) ? [person.oid] : [],
    ),
  )
  if (!ids.delete(caller.oid)) return { kind: 'not-a-pair' }
  const organizer = found.find(({ address }) => address === plainAddress(asked.organizer))?.person?.oid
  for (const other of ids) {
    const pairId = known.has(other) ? await pairOfTwo(ports.people, [caller.oid, other], now) : undefined
    if (pairId === undefined) continue
    const rest = [...ids].filter((id) => id !== other)
    if (rest.length === 0 || (await areNobody(ports, { pairId, rest, organizer, now })))
      return { kind: 'found', pairId }
  }
  return { kind: 'not-a-pair' }
}

type Named = { address: string; name: string }

/**
 * Whom of the caller's own line the addresses mean that the directory does not know: by an old internal name, or by a
 * display name while that person is in it by no other address.
 */
async function guesses(
  { people }: AppointmentPorts,
  { nobodys, known, caller, now }: { nobodys: Named[]; known: ReadonlySet<string>; caller: Caller; now: string },
): Promise<Map<string, string>> {
  const today = now.slice(0, 10)
  const lines = [...(await people.managersOf(caller.oid)), ...(await people.reportsOf(caller.oid))]
  const near = new Set(lines.filter((line) => isInForce(line, today)).flatMap((one) => [one.managerOid, one.reportOid]))
  const persons = await Promise.all([...near].map((oid) => people.person(oid)))
  const names = nameMatcher(persons.filter((one) => one !== undefined))
  return new Map(
    nobodys.flatMap((one) => {
      const oid = names.byName(one)
      return oid !== undefined && (one.address.startsWith('/o=') || !known.has(oid))
        ? [[one.address, oid] as const]
        : []
    }),
  )
}

/** Did one of the two call all of these no person, or does one of them only organise for the manager? */
async function areNobody(
  { ledger, people }: AppointmentPorts,
  {
    pairId,
    rest,
    organizer,
    now,
  }: { pairId: PairId; rest: readonly string[]; organizer: string | undefined; now: string },
): Promise<boolean> {
  const { corrections } = await ledger.read(pairId, now.slice(0, 10))
  const marked = new Set(corrections.filter(({ about }) => about === 'person').map(({ key }) => key))
  const delegates = organizer === undefined ? [] : await people.delegates(peopleOf(pairId).manager)
  const onlyOrganises = (id: string) => id === organizer && delegates.includes(id)
  return rest.every((id) => marked.has(hashedId(id)) || onlyOrganises(id))
}

/** Rooms and shared mailboxes are disabled accounts, or their mailbox says so; who left is disabled, and nobody meets them. */
function isHuman({ isEnabled, isOutside, purpose }: Person): boolean {
  return purpose === undefined && (isEnabled || isOutside === true)
}
