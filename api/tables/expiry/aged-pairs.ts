import { pairIdOf } from '#domain/pair'
import type { AgedPair } from '../../ports/expiry-store.ts'
import type { ManagerEdge } from '../../ports/people-store.ts'
import { toEdge } from '../people/person-rows.ts'
import type { Rows } from '../storage/rows.ts'
import { partSpans } from './part-spans.ts'

/**
 * The pairs of one part of all reports, from the reports' own rows about their managers. Throws a `RowError` for one that does
 * not fit: without it a pair might seem to have ended.
 */
export async function* agedPairs(people: Rows, part: string): AsyncIterable<AgedPair> {
  let edges: ManagerEdge[] = []
  for (const partitions of partSpans(part)) {
    for await (const row of people.scan({ partitions, keys: { from: 'manager|', to: 'manager}' } })) {
      const edge = toEdge(row)
      if (edges[0] && edges[0].reportOid !== edge.reportOid) {
        yield* pairsIn(edges)
        edges = []
      }
      edges.push(edge)
    }
  }
  yield* pairsIn(edges)
}

/** Of one report: who came back to an earlier manager has one pair with them. */
function pairsIn(edges: readonly ManagerEdge[]): AgedPair[] {
  const byManager = Map.groupBy(edges, ({ managerOid }) => managerOid)
  return [...byManager].map(([managerOid, lines]) => {
    const last = lines.reduce((one, other) => (isLater(other.to, one.to) ? other : one))
    return { pairId: pairIdOf(managerOid, last.reportOid), endedOn: last.to }
  })
}

/** A line without an end is later than any other. */
function isLater(one: string | null, other: string | null): boolean {
  return other !== null && (one === null || one > other)
}
