import type { PairId } from '#domain/pair'
import type { FeedPlace, FeedStore } from '../ports/feed-store.ts'
import { outsideKey } from './outside-key.ts'
import type { Row, Rows, Write } from './rows.ts'
import { threadListOf } from './thread-table.ts'
import { numberOf, textOf } from './values.ts'

const rowKey = 'pair'
const prefix = 'feed.'
const mostTries = 4

/**
 * Keys in rows beside the threads of pairs, each a partition of its own named by its hash, and listed with its pair: so
 * whatever removes a pair removes its keys.
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
        const used = textOf(row, 'hour') === hour ? numberOf(row, 'used') : 0
        if (used >= mostPerHour) return { kind: 'too-often' }
        const place = placeIn(row)
        const counted: Write = {
          kind: 'replace',
          key: rowKey,
          etag: row.etag,
          values: { ...place, hour, used: used + 1 },
        }
        if ((await rows.write(row.partition, [counted])) === 'written') return { kind: 'known', place }
      }
      // So many at one moment that none could be counted.
      return { kind: 'too-often' }
    },
  }
}

function partitionOf(key: string): string {
  return `${prefix}${outsideKey(key)}`
}

function placeIn(row: Row): FeedPlace {
  return { pairId: textOf(row, 'pairId'), planId: textOf(row, 'planId') }
}
