import { createHash } from 'node:crypto'
import type { BlockFact } from '#domain/distribution/block-fact'
import type { BlockFactsStore } from '../ports/block-facts-store.ts'
import type { Row, Rows } from './rows.ts'

/** One row per pair, spread over 256 partitions of a block so that a night's writes do not meet in one place. */
export function blockFactsTable(rows: Rows): BlockFactsStore {
  function rowsOf(block: string) {
    return rows.scan({ partitions: { from: `${block}|`, to: `${block}}` } })
  }
  async function removeAll(found: AsyncIterable<Row>): Promise<number> {
    let removed = 0
    for await (const { partition, key } of found) {
      if ((await rows.write(partition, [{ kind: 'remove', key }])) === 'written') removed += 1
    }
    return removed
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
      await removeAll(rowsOf(block))
    },
    expire: (before) => removeAll(rows.scan({ partitions: { to: before } })),
  }
}
