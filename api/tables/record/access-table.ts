import { randomBytes } from 'node:crypto'
import { type AccessEntry, accessKinds, type AccessLog } from '../../ports/access-log.ts'
import { collect } from '../storage/collect.ts'
import { partSpans } from '../expiry/part-spans.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { oneOf, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

export const accessRow = rowKind('access', {
  at: text,
  by: text,
  what: oneOf(accessKinds),
} satisfies Holding<AccessEntry>)

/** One row per access in the pair's partition, `{instant}|{nonce}`. One that does not fit is left out and told to `rows`. */
export function accessTable(rows: Rows): AccessLog {
  return {
    add: async (pairId, entry) => {
      const nonce = randomBytes(6).toString('hex')
      // Colons are no part of a key.
      const key = `${entry.at.replaceAll(':', '.')}|${nonce}`
      await rows.write(pairId, [{ kind: 'create', key, values: { ...entry } }])
    },

    entries: async (pairId) => {
      return fitting(rows, await collect(rows.range(pairId)), accessRow).toReversed()
    },

    expire: async (part, before) => {
      const keys = { to: before.replaceAll(':', '.') }
      let removed = 0
      for (const partitions of partSpans(part)) removed += await removeRows(rows, rows.scan({ partitions, keys }))
      return removed
    },
  }
}
