import { randomUUID } from 'node:crypto'
import type { SegmentsDesk } from '#contract/import-segments'
import { segmentColumns, type SegmentColumn, type SegmentPerson } from '#domain/segments/segment-person'
import { segmentsActs, type SegmentsAct, type SegmentStore } from '../../ports/segment-store.ts'
import { splitText } from '../rows/long-text.ts'
import { outsideKey } from '../sealing/outside-key.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { listOf, number, objectOf, oneOf, recordOf, maybe, text } from '../shapes/guard.ts'
import { json, longJson, rowKind } from '../shapes/row-kind.ts'

type Column = SegmentsDesk['columns'][number]

export const currentRow = rowKind('segments', {
  partition: text,
  people: number,
  columns: json(listOf(objectOf<Column>({ column: oneOf(segmentColumns), people: number, groups: number }))),
  acts: longJson(listOf(objectOf<SegmentsAct>({ at: text, by: text, what: oneOf(segmentsActs), people: number }))),
})
export const usedRow = rowKind('segmentsUsed', {
  used: json(objectOf<NonNullable<SegmentsDesk['used']>>({ block: text, people: number, known: number })),
})
export const peopleRow = rowKind('segmentPeople', {
  text: longJson(listOf(objectOf<SegmentPerson>({ address: text, segments: recordOf(maybe(text)) }))),
})

/** So many people lie in one row, which is some hundred kilobytes at most. */
const peopleInRow = 250
const mostTries = 5
/** So many acts are told. */
const actsTold = 20

/**
 * Imported groups. The row `used` says what the last release found of them; `current` beside it says how many there are, who did what, and in which partition the people lie;
 * that partition holds rows `part|{number}` with people as JSON. A new import writes a partition of its own first and then
 * the one row, so that readers see the old people or the new ones. A row that does not fit is a `RowError`: groups are
 * counted whole or not at all.
 */
export function segmentsTable(rows: Rows): SegmentStore {
  const current = () => rows.read('state', 'current')

  const parts = segmentParts(rows)

  return {
    keyOf: (address) => outsideKey(address.toLowerCase()),

    state: async () => {
      const [row, used] = await Promise.all([current(), rows.read('state', 'used')])
      const { people, columns, acts } = row ? currentRow(row) : { people: 0, columns: [], acts: [] }
      return { version: row?.etag ?? null, people, columns, acts, used: used ? usedRow(used).used : null }
    },

    noteUse: async (used) => {
      await rows.write('state', [{ kind: 'put', key: 'used', values: { used: JSON.stringify(used) } }])
    },

    people: async () => parts.read(partitionOf(await current())),

    keep: async (people, act, version) => {
      const before = await current()
      if ((before?.etag ?? null) !== version) return 'conflict'
      const partition = people.length > 0 ? `${partitionAt(act.at)}|${randomUUID()}` : ''
      await parts.write(partition, people)
      const acts = [act, ...(before ? currentRow(before).acts : [])].slice(0, actsTold)
      const values = stateValues(partition, people, acts)
      const write = before
        ? ({ kind: 'replace', key: 'current', values, etag: before.etag } as const)
        : ({ kind: 'create', key: 'current', values } as const)
      const isFirst = (await rows.write('state', [write])) === 'written'
      await parts.forget(isFirst ? partitionOf(before) : partition)
      return isFirst ? 'kept' : 'conflict'
    },

    forgetAuthor: (oid) => forgetAuthor(rows, oid),

    expire: async (before, underWaySince) => {
      const row = await current()
      const partition = partitionOf(row)
      const isOld = row !== undefined && partition !== '' && partition < partitionAt(before)
      if (isOld) {
        const values = stateValues('', [], currentRow(row).acts)
        // Whoever imports at this moment is faster, and their people stay.
        if ((await rows.write('state', [{ kind: 'replace', key: 'current', values, etag: row.etag }])) !== 'written')
          return 0
      }
      const gone = isOld ? await parts.forget(partition) : 0
      return gone + (await removeRows(rows, parts.orphans(underWaySince, isOld ? '' : partition)))
    },
  }
}

/** Leaves the acts of somebody as nobody's; tried again when somebody else writes at the same moment. */
async function forgetAuthor(rows: Rows, oid: string): Promise<number> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await rows.read('state', 'current')
    const { acts = [], columns, ...state } = row ? currentRow(row) : {}
    const theirs = acts.filter(({ by }) => by === oid).length
    if (row === undefined || theirs === 0) return 0
    const without = acts.map((act) => (act.by === oid ? { ...act, by: '' } : act))
    const values = { ...state, columns: JSON.stringify(columns), ...splitText(JSON.stringify(without), 'acts') }
    if ((await rows.write('state', [{ kind: 'replace', key: 'current', values, etag: row.etag }])) === 'written')
      return theirs
  }
  throw new Error('The imported groups changed again and again while an author was forgotten')
}

/** People in partitions of their own, `part|{number}` each. The partition without a name holds nobody. */
function segmentParts(rows: Rows) {
  return {
    read: async (partition: string) => {
      const people: SegmentPerson[] = []
      if (partition === '') return people
      for await (const row of rows.range(partition)) people.push(...peopleRow(row).text)
      return people
    },
    write: async (partition: string, people: readonly SegmentPerson[]) => {
      for (let start = 0; start < people.length; start += peopleInRow) {
        const key = `part|${String(start / peopleInRow).padStart(5, '0')}`
        const values = splitText(JSON.stringify(people.slice(start, start + peopleInRow)))
        await rows.write(partition, [{ kind: 'put', key, values }])
      }
    },
    forget: async (partition: string) => (partition === '' ? 0 : removeRows(rows, rows.range(partition))),
    /** What imports left behind that began before an instant and broke off. */
    async *orphans(before: string, kept: string): AsyncIterable<Row> {
      for await (const row of rows.scan({ keys: { from: 'part|', to: 'part}' } }))
        if (row.partition !== kept && row.partition < partitionAt(before)) yield row
    },
  }
}

function stateValues(partition: string, people: readonly SegmentPerson[], acts: readonly SegmentsAct[]): Values {
  const columns = JSON.stringify(countColumns(people))
  return { partition, people: people.length, columns, ...splitText(JSON.stringify(acts), 'acts') }
}

function countColumns(people: readonly SegmentPerson[]): SegmentsDesk['columns'] {
  const names = new Map<SegmentColumn, { people: number; names: Set<string> }>()
  for (const { segments } of people)
    for (const [column, name] of Object.entries(segments) as [SegmentColumn, string][]) {
      const counted = names.get(column) ?? { people: 0, names: new Set() }
      counted.people += 1
      counted.names.add(name)
      names.set(column, counted)
    }
  return [...names].map(([column, counted]) => ({ column, people: counted.people, groups: counted.names.size }))
}

/** Partitions sort by the instant at which they were begun. */
function partitionAt(at: string): string {
  return at.replaceAll(':', '.')
}

function partitionOf(row: Row | undefined): string {
  return row ? currentRow(row).partition : ''
}
