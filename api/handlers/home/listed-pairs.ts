import type { OwnPair } from '#domain/people/own-pairs'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

type Ports = OverviewPorts & { people: Pick<PeopleStore, 'person'> }

/**
 * A row for every pair that its person may read today, with the reporting line as it is. A row that no job wrote yet is
 * made here of the other person's name, and asked for; a row of a pair that is none of theirs any more is left out.
 */
export async function listedPairs(
  ports: Ports,
  own: readonly OwnPair[],
  rows: readonly OverviewRow[],
): Promise<OverviewRow[]> {
  const known = new Map(rows.map((row) => [row.pairId, row]))
  const listed = await Promise.all(
    own.map(async (pair): Promise<OverviewRow[]> => {
      if (pair.line === undefined) return []
      const row = known.get(pair.pairId) ?? (await unwrittenRow(ports, pair))
      return row ? [{ ...row, relation: [...pair.line] }] : []
    }),
  )
  return listed.flat()
}

async function unwrittenRow(ports: Ports, { pairId, side, otherOid }: OwnPair): Promise<OverviewRow | undefined> {
  const person = await ports.people.person(otherOid)
  if (person === undefined) return undefined
  await tellOverview(ports, pairId)
  const { oid, displayName, firstName, jobTitle } = person
  return {
    pairId,
    you: side,
    other: { oid, displayName, firstName, ...(jobTitle === undefined ? {} : { jobTitle }) },
    relation: ['', null],
    rhythm: undefined,
    openDues: { manager: [], report: [] },
    topics: { manager: 0, report: 0 },
  }
}
