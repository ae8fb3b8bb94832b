import { randomBytes } from 'node:crypto'
import type { AccessEntry, AccessLog } from '../ports/access-log.ts'
import type { Rows } from './rows.ts'
import { textOf } from './values.ts'

/** One row per access in the pair's partition, `{instant}|{nonce}`. */
export function accessTable(rows: Rows): AccessLog {
  return {
    add: async (pairId, entry) => {
      const nonce = randomBytes(6).toString('hex')
      // Colons are no part of a key.
      const key = `${entry.at.replaceAll(':', '.')}|${nonce}`
      await rows.write(pairId, [{ kind: 'create', key, values: { ...entry } }])
    },

    entries: async (pairId) => {
      const entries: AccessEntry[] = []
      for await (const row of rows.range(pairId)) {
        entries.push({ at: textOf(row, 'at'), by: textOf(row, 'by'), what: textOf(row, 'what') as AccessEntry['what'] })
      }
      return entries.toReversed()
    },

    expire: async (before) => {
      let removed = 0
      for await (const { partition, key } of rows.scan({ keys: { to: before.replaceAll(':', '.') } })) {
        if ((await rows.write(partition, [{ kind: 'remove', key }])) === 'written') removed += 1
      }
      return removed
    },
  }
}
