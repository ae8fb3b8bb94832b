import { operations } from '#contract/operations'
import { asksForMember, asksForPair, asksForPlan } from '#domain/access'
import { ownPlanOf } from '#domain/plan/plan-people'
import type { FindStanding } from '../../../ports/handler.ts'
import type { Person } from '../../../ports/people-store.ts'
import { findAppointmentPair, type AppointmentPorts } from './find-appointment-pair.ts'
import { findPair, type FindPairPorts } from './find-pair.ts'
import { standToPair } from './stand-to-pair.ts'

/**
 * The facts of access, gathered in one place before any handler runs: which pair a request names, and how the caller
 * stands to it. The two oids in the pair's id tell a stranger without a question to anybody; everybody else is judged by
 * the edges as they are now, for reading as for writing.
 */
export function findStanding(ports: FindPairPorts & AppointmentPorts): FindStanding {
  return async ({ operation, input, caller, now }) => {
    if (asksForMember(operations[operation].need)) {
      const isMember = isColleague(await ports.people.person(caller.oid))
      return { kind: 'standing', relation: 'stranger', pairId: undefined, isMember }
    }
    if (!asksForPair(operations[operation].need)) {
      return { kind: 'standing', relation: 'stranger', pairId: undefined }
    }
    const named = 'pairId' in input ? input.pairId : undefined
    const { need } = operations[operation]
    if (asksForPlan(need) && named === ownPlanOf(caller.oid))
      return { kind: 'standing', relation: 'self', pairId: named }
    const threadId = 'thread' in input ? input.thread : undefined
    const found =
      named === undefined && threadId !== undefined ? await findPair(ports, { threadId, caller, now }) : undefined
    if (found !== undefined && found.kind !== 'known') return found
    const thread = found?.known
    const invited =
      'addresses' in input
        ? await findAppointmentPair(ports, { addresses: input.addresses, organizer: input.organizer, caller, now })
        : undefined
    if (invited !== undefined && invited.kind !== 'found') return invited
    const pairId = named ?? thread?.thread.pairId ?? invited?.pairId
    if (pairId === undefined) return { kind: 'standing', relation: 'stranger', pairId: undefined }
    const { relation, line } = await standToPair(ports.people, { pairId, oid: caller.oid, now })
    return { kind: 'standing', relation, ...(line ? { pairId, line, thread } : { pairId: undefined }) }
  }
}

function isColleague(person: Person | undefined): boolean {
  return person !== undefined && person.isEnabled && !person.isGuest
}
