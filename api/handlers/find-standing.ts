import { needs, type Relation } from '#domain/access'
import { mayStillRead } from '#domain/former-access'
import { peopleOf, sideOf, type PairId, type Side } from '#domain/pair'
import type { FindStanding } from '../ports/handler.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import { findAppointmentPair } from './find-appointment-pair.ts'
import { findPair, type FindPairPorts } from './find-pair.ts'
import { isInForce } from './current-edge.ts'

/**
 * The facts of access, gathered in one place before any handler runs: which pair a request names, and how the caller
 * stands to it. The two oids in the pair's id decide who is a stranger, without a question to anybody; whether
 * a reporting line is still in force matters for writing only, so reading does not wait for it.
 */
export function findStanding(ports: FindPairPorts): FindStanding {
  return async ({ operation, input, caller, now }) => {
    const need = needs[operation]
    if (!need.startsWith('pair-')) {
      return { kind: 'standing', relation: 'stranger', pairId: undefined }
    }
    const named = 'pairId' in input ? input.pairId : undefined
    const threadId = 'thread' in input ? input.thread : undefined
    const found =
      named === undefined && threadId !== undefined ? await findPair(ports, { threadId, caller, now }) : undefined
    if (found !== undefined && found.kind !== 'known') return found
    const thread = found?.known
    const invited =
      'addresses' in input
        ? await findAppointmentPair(ports.people, { addresses: input.addresses, caller, now })
        : undefined
    if (invited !== undefined && invited.kind !== 'found') return invited
    const pairId = named ?? thread?.thread.pairId ?? invited?.pairId
    const side = pairId === undefined ? undefined : sideOf(pairId, caller.oid)
    if (pairId === undefined || side === undefined) return { kind: 'standing', relation: 'stranger', pairId: undefined }
    const isOpening = operation === 'openPair' || operation === 'openAppointment'
    const relation = isOpening ? side : await relationToday(ports.people, pairId, side, now)
    return { kind: 'standing', relation, pairId, thread }
  }
}

/**
 * A side whose reporting line is over is a former one, for as long as it may read on; then, and when there never was
 * such a line, a stranger.
 */
async function relationToday(people: PeopleStore, pairId: PairId, side: Side, now: string): Promise<Relation> {
  const { manager, report } = peopleOf(pairId)
  const edges = (await people.managersOf(report)).filter(({ managerOid }) => managerOid === manager)
  if (edges.length === 0) return 'stranger'
  const today = now.slice(0, 10)
  if (edges.some((edge) => isInForce(edge, today))) return side
  return mayStillRead(side, edges.at(-1)?.to ?? null, today) ? `former-${side}` : 'stranger'
}
