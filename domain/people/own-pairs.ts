import { pairIdOf, type PairId, type Side } from '../pair.ts'
import { relationOn, type RelationOn } from './relation-on.ts'

type Edge = { managerOid: string; reportOid: string; from: string; to: string | null }

/** One of a person's own pairs: which side they are of it, who the other one is, and how they stand to it. */
export type OwnPair = { pairId: PairId; side: Side; otherOid: string } & RelationOn

/**
 * Every pair a person has or had, by their reporting lines and nothing else, in no order. Pairs that they may no longer
 * read are among them, as `stranger`. `edges` are theirs, as report and as manager; others are passed over.
 *
 * Example: Mia led Ravi until the first of the month and is led by Tom: two pairs, former manager in one and report in
 * the other.
 */
export function ownPairs(oid: string, edges: readonly Edge[], today: string): OwnPair[] {
  const own = edges.filter(({ managerOid, reportOid }) => managerOid === oid || reportOid === oid)
  const byPair = Map.groupBy(own, ({ managerOid, reportOid }) => pairIdOf(managerOid, reportOid))
  return [...byPair].flatMap(([pairId, lines]) => {
    const [edge] = lines
    if (edge === undefined) return []
    const side = edge.managerOid === oid ? 'manager' : 'report'
    const otherOid = side === 'manager' ? edge.reportOid : edge.managerOid
    const spans = lines.map(({ from, to }) => [from, to] as const)
    return [{ pairId, side, otherOid, ...relationOn(side, spans, today) }]
  })
}
