import { relationOn, type RelationOn } from '#domain/people/relation-on'
import { peopleOf, sideOf, type PairId } from '#domain/pair'
import type { ManagerEdge, PeopleStore } from '../../../ports/people-store.ts'

/**
 * How somebody stands to a pair today: read from the report's own edges every time it is asked, never from a copy that a
 * job may have missed. Days are those of UTC, as the edges are dated.
 */
export async function standToPair(
  people: Pick<PeopleStore, 'managersOf'>,
  { pairId, oid, now }: { pairId: PairId; oid: string; now: string },
): Promise<RelationOn> {
  const side = sideOf(pairId, oid)
  if (side === undefined) return { relation: 'stranger', line: undefined }
  const { manager, report } = peopleOf(pairId)
  return relationOn(side, spansWith(await people.managersOf(report), manager), now.slice(0, 10))
}

function spansWith(edges: readonly ManagerEdge[], manager: string): [from: string, to: string | null][] {
  return edges.filter(({ managerOid }) => managerOid === manager).map(({ from, to }) => [from, to])
}
