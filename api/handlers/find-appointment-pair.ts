import { isListed } from '#domain/detection/is-listed'
import { plainAddress } from '#domain/detection/plain-address'
import type { PairId } from '#domain/pair'
import { hashedId } from '../hashed-id.ts'
import type { Caller, Refusal } from '../ports/handler.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { PeopleStore, Person } from '../ports/people-store.ts'
import { pairOfTwo } from './pair-of-two.ts'

export type AppointmentPorts = {
  people: Pick<PeopleStore, 'personAt' | 'managersOf'>
  ledger: Pick<LedgerStore, 'read'>
  notPeople: readonly string[]
}

/**
 * Which pair an appointment belongs to, by the mail addresses in it: the caller and exactly one other person, one the
 * other's manager today. Who is a person is decided as for the calendar: several addresses of one person are one person;
 * a room, a shared mailbox, whatever the deployment lists and whom the two called no person is nobody. Any other address
 * that the directory does not know is somebody from outside or a list of people: with either it is no 1:1.
 *
 * The addresses are what the caller's own window says. Nothing is remembered of them, and who made them up learns
 * nothing: whether an address exists, and whose it is, does not change the answer "not a pair".
 */
export async function findAppointmentPair(
  ports: AppointmentPorts,
  asked: { addresses: readonly string[]; caller: Caller; now: string },
): Promise<{ kind: 'found'; pairId: PairId } | Refusal> {
  const { caller, now } = asked
  const addresses = new Set(asked.addresses.map(plainAddress).filter((one) => !isListed(one, ports.notPeople)))
  const found = await Promise.all(
    [...addresses].map(async (address) => ({ address, person: await ports.people.personAt(address) })),
  )
  const ids = new Set(
    found.flatMap(({ address, person }) => (!person ? [address] : isHuman(person) ? [person.oid] : [])),
  )
  if (!ids.delete(caller.oid)) return { kind: 'not-a-pair' }
  const known = new Set(found.flatMap(({ person }) => person?.oid ?? []))
  for (const other of ids) {
    const pairId = known.has(other) ? await pairOfTwo(ports.people, [caller.oid, other], now) : undefined
    if (pairId === undefined) continue
    const rest = [...ids].filter((id) => id !== other)
    if (rest.length === 0 || (await areNobody(ports, { pairId, rest, now }))) return { kind: 'found', pairId }
  }
  return { kind: 'not-a-pair' }
}

/** Did one of the two call all of these no person? */
async function areNobody(
  { ledger }: AppointmentPorts,
  { pairId, rest, now }: { pairId: PairId; rest: readonly string[]; now: string },
): Promise<boolean> {
  const { corrections } = await ledger.read(pairId, now.slice(0, 10))
  const marked = new Set(corrections.filter(({ about }) => about === 'person').map(({ key }) => key))
  return rest.every((id) => marked.has(hashedId(id)))
}

/** Rooms and shared mailboxes are disabled accounts; so is who left, and nobody meets them. */
function isHuman({ isEnabled, isOutside }: Person): boolean {
  return isEnabled || isOutside === true
}
