import type { Colleague, Colleagues } from '../../ports/colleagues.ts'
import { collect } from '../storage/collect.ts'
import { joinText, splitText } from '../rows/long-text.ts'
import { mostWrites, type Row, type Rows, type Write } from '../storage/rows.ts'
import { recordOf, text } from '../shapes/guard.ts'
import { longJson, rowKind } from '../shapes/row-kind.ts'

/** Names by id. */
export const colleaguesRow = rowKind('colleagues', { text: longJson(recordOf(text)) })

const partition = 'colleagues'

/**
 * One partition with a row for each first two characters of an id, which holds the names of all people whose id begins so:
 * who looks for one reads one row, and a night writes the rows that changed.
 */
export function colleaguesTable(rows: Rows): Colleagues {
  return {
    find: async (oid) => {
      const row = await rows.read(partition, shardOf(oid))
      const displayName = row && namesIn(row)[oid]
      return displayName === undefined ? undefined : { oid, displayName }
    },

    keepAll: async (people) => {
      const wanted = new Map(
        [...Map.groupBy(people, ({ oid }) => shardOf(oid))].map(([shard, some]) => [shard, namesOf(some)]),
      )
      const kept = new Map((await collect(rows.range(partition))).map((row) => [row.key, joinText(row.values)]))
      const puts = [...wanted].flatMap(([key, names]): Write[] =>
        kept.get(key) === names ? [] : [{ kind: 'put', key, values: splitText(names) }],
      )
      const removals = [...kept.keys()].flatMap((key): Write[] => (wanted.has(key) ? [] : [{ kind: 'remove', key }]))
      const writes = [...puts, ...removals]
      for (let start = 0; start < writes.length; start += mostWrites)
        await rows.write(partition, writes.slice(start, start + mostWrites))
    },
  }
}

/** Takes somebody off the list before the next night does; says of how many rows. */
export async function forgetColleague(rows: Rows, oid: string): Promise<number> {
  const row = await rows.read(partition, shardOf(oid))
  if (row === undefined || !(oid in namesIn(row))) return 0
  const { [oid]: _, ...others } = namesIn(row)
  const values = splitText(JSON.stringify(others))
  await rows.write(partition, [{ kind: 'replace', key: row.key, values, etag: row.etag }])
  return 1
}

function shardOf(oid: string): string {
  return oid.slice(0, 2).toLowerCase()
}

function namesOf(people: readonly Colleague[]): string {
  const sorted = people.toSorted((one, other) => (one.oid < other.oid ? -1 : 1))
  return JSON.stringify(Object.fromEntries(sorted.map(({ oid, displayName }) => [oid, displayName])))
}

/** Throws a `RowError` for a row that does not fit; the next night writes it anew. */
function namesIn(row: Row): Record<string, string> {
  return colleaguesRow(row).text
}
