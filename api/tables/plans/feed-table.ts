import type { PairId } from '#domain/pair'
import type { FeedPlace, FeedStore } from '../../ports/feed-store.ts'
import { outsideKey } from '../sealing/outside-key.ts'
import type { Rows, Write } from '../storage/rows.ts'
import { threadListOf } from '../record/thread-table.ts'
import { number, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

export const feedRow = rowKind('feed', {
  pairId: text,
  planId: text,
  hour: text,
  used: number,
} satisfies Holding<FeedPlace>)

const rowKey = 'pair'
const prefix = 'feed.'
const mostTries = 4

/**
 * Keys in rows beside the threads of pairs, each a partition of its own named by its hash, and listed with its pair: so
 * whatever removes a pair removes its keys. A key whose row does not fit is a `RowError`, and lets nobody in.
 */
export function feedTable(rows: Rows): FeedStore {
  async function refuse(pairId: PairId): Promise<void> {
    const list = threadListOf(pairId)
    for await (const { key } of rows.range(list, { from: prefix, to: `${prefix}~` })) {
      await rows.write(key, [{ kind: 'remove', key: rowKey }])
      await rows.write(list, [{ kind: 'remove', key }])
    }
  }

  return {
    refuse,
    async allow(key, place) {
      await refuse(place.pairId)
      const partition = partitionOf(key)
      // The listing comes first: a key that nobody lists would be let in for ever.
      await rows.write(threadListOf(place.pairId), [{ kind: 'put', key: partition, values: {} }])
      await rows.write(partition, [{ kind: 'create', key: rowKey, values: { ...place, hour: '', used: 0 } }])
    },
    async use(key, { now, mostPerHour }) {
      const hour = now.slice(0, 13)
      for (let tries = 0; tries < mostTries; tries += 1) {
        const row = await rows.read(partitionOf(key), rowKey)
        if (row === undefined) return { kind: 'unknown' }
        const { hour: countedIn, used: counted, ...place } = feedRow(row)
        const used = countedIn === hour ? counted : 0
        if (used >= mostPerHour) return { kind: 'too-often' }
        const use: Write = {
          kind: 'replace',
          key: rowKey,
          etag: row.etag,
          values: { ...place, hour, used: used + 1 },
        }
        if ((await rows.write(row.partition, [use])) === 'written') return { kind: 'known', place }
      }
      // So many at one moment that none could be counted.
      return { kind: 'too-often' }
    },
  }
}

function partitionOf(key: string): string {
  return `${prefix}${outsideKey(key)}`
}
