import { randomBytes } from 'node:crypto'
import type { AccessEntry, AccessLog } from '../ports/access-log.ts'
import { partSpans } from './expiry/part-spans.ts'
import { removeRows } from './remove-rows.ts'
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

    expire: async (part, before) => {
      const keys = { to: before.replaceAll(':', '.') }
      let removed = 0
      for (const partitions of partSpans(part)) removed += await removeRows(rows, rows.scan({ partitions, keys }))
      return removed
    },
  }
}
