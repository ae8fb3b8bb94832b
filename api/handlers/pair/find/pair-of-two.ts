import { pairIdOf, type PairId } from '#domain/pair'
import type { PeopleStore } from '../../../ports/people-store.ts'
import { isInForce } from './current-edge.ts'

/** Two people as a pair when one is the other's manager today, whichever way round; undefined when neither is. */
export async function pairOfTwo(
  people: Pick<PeopleStore, 'managersOf'>,
  [one, other]: readonly [string, string],
  now: string,
): Promise<PairId | undefined> {
  const today = now.slice(0, 10)
  const edges = (await Promise.all([people.managersOf(one), people.managersOf(other)])).flat()
  const edge = edges.find(
    ({ managerOid, reportOid, ...span }) =>
      isInForce(span, today) &&
      ((managerOid === one && reportOid === other) || (managerOid === other && reportOid === one)),
  )
  return edge && pairIdOf(edge.managerOid, edge.reportOid)
}
