import { createHash } from 'node:crypto'
import type { BlockFact } from '#domain/distribution/block-fact'
import type { BlockFactsStore } from '../ports/block-facts-store.ts'
import { removeRows } from './remove-rows.ts'
import type { Rows } from './rows.ts'

/** One row per pair, spread over 256 partitions of a block so that a night's writes do not meet in one place. */
export function blockFactsTable(rows: Rows): BlockFactsStore {
  function rowsOf(block: string) {
    return rows.scan({ partitions: { from: `${block}|`, to: `${block}}` } })
  }
  return {
    keep: async (block, pairId, fact) => {
      const shard = createHash('sha256').update(pairId).digest('hex').slice(0, 2)
      const partition = `${block}|${shard}`
      await rows.write(partition, [{ kind: 'put', key: pairId, values: { fact: JSON.stringify(fact) } }])
    },
    async *ofBlock(block) {
      for await (const { values } of rowsOf(block)) yield JSON.parse(String(values['fact'])) as BlockFact
    },
    forget: async (block) => {
      await removeRows(rows, rowsOf(block))
    },
    expire: (before) => removeRows(rows, rows.scan({ partitions: { to: before } })),
  }
}
