import type { PairId } from '#domain/pair'
import type { Caller, Refusal } from '../ports/handler.ts'
import type { PeopleStore, Person } from '../ports/people-store.ts'
import { pairOfTwo } from './pair-of-two.ts'

type People = Pick<PeopleStore, 'personAt' | 'managersOf'>

/**
 * Which pair an appointment belongs to, by the mail addresses in it: the caller and exactly one other person, one the
 * other's manager today. Several addresses of one person are one person; a room or a shared mailbox is nobody. An
 * address that the directory does not know is somebody from outside or a list of people: with either it is no 1:1.
 *
 * The addresses are what the caller's own window says. Nothing is remembered of them, and who made them up learns
 * nothing: whether an address exists, and whose it is, does not change the answer "not a pair".
 */
export async function findAppointmentPair(
  people: People,
  asked: { addresses: readonly string[]; caller: Caller; now: string },
): Promise<{ kind: 'found'; pairId: PairId } | Refusal> {
  const { addresses, caller, now } = asked
  const found = await Promise.all([...new Set(addresses)].map((address) => people.personAt(address)))
  const oids = new Set<string>()
  for (const one of found) {
    if (one === undefined) return { kind: 'not-a-pair' }
    if (isHuman(one)) oids.add(one.oid)
  }
  const [one, other, more] = oids
  if (one === undefined || other === undefined || more !== undefined || !oids.has(caller.oid))
    return { kind: 'not-a-pair' }
  const pairId = await pairOfTwo(people, [one, other], now)
  return pairId === undefined ? { kind: 'not-a-pair' } : { kind: 'found', pairId }
}

/** Rooms and shared mailboxes are disabled accounts; so is who left, and nobody meets them. */
function isHuman({ isEnabled, isOutside }: Person): boolean {
  return isEnabled || isOutside === true
}
