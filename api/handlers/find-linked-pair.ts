import { ownPairs } from '#domain/own-pairs'
import type { Handler } from '../ports/handler.ts'
import type { OverviewStore } from '../ports/overview-store.ts'
import type { PeopleStore } from '../ports/people-store.ts'

type Ports = { people: Pick<PeopleStore, 'personWithLines'>; overview: Pick<OverviewStore, 'referencesOf'> }

/** Looks for a reference among the pairs that the caller may read today: a link lives as long as they may. */
export function findLinkedPair({ people, overview }: Ports): Handler<'findLinkedPair'> {
  return async ({ input: { reference }, caller: { oid }, now }) => {
    const { lines } = await people.personWithLines(oid)
    const open = ownPairs(oid, lines, now.slice(0, 10)).filter(({ line }) => line !== undefined)
    if (open.length === 0) return { kind: 'done', output: { pairId: null } }
    const referenceTo = await overview.referencesOf(oid)
    const found = open.find(({ pairId }) => referenceTo(pairId) === reference)
    return { kind: 'done', output: { pairId: found?.pairId ?? null } }
  }
}
