import { type Sync, syncStates, type SyncStore } from '../../ports/sync-store.ts'
import type { Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { number, oneOf, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

const key = 'sync'

export const syncRow = rowKind('sync', {
  askedAt: text,
  state: oneOf(syncStates),
  done: number,
  total: number,
} satisfies Holding<Sync>)

/**
 * The last reading on demand as one row in the person's partition. One that does not fit is told to `rows` and reads as none,
 * so that the next one takes its place.
 */
export function syncTable(rows: Rows): SyncStore {
  return {
    last: async (oid) => {
      const row = await rows.read(oid, key)
      return row && fittingOne(rows, row, syncRow)
    },

    claim: async (oid, askedAt, notAfter) => {
      const row = await rows.read(oid, key)
      const before = row && fittingOne(rows, row, syncRow)
      if (before && before.askedAt > notAfter) return false
      const values = { askedAt, state: 'waiting', done: 0, total: 0 }
      const write = row
        ? ({ kind: 'replace', key, values, etag: row.etag } as const)
        : ({ kind: 'create', key, values } as const)
      return (await rows.write(oid, [write])) === 'written'
    },

    giveBack: async (oid, askedAt) => {
      const row = await rows.read(oid, key)
      if (row?.values['askedAt'] === askedAt) await rows.write(oid, [{ kind: 'remove', key }])
    },

    note: async (oid, sync) => {
      const row = await rows.read(oid, key)
      if (row?.values['askedAt'] !== sync.askedAt) return
      await rows.write(oid, [{ kind: 'replace', key, values: sync, etag: row.etag }])
    },
  }
}
