import type { Sync, SyncState, SyncStore } from '../ports/sync-store.ts'
import type { Row, Rows } from './rows.ts'
import { textOf } from './values.ts'

const key = 'sync'

/** The last reading on demand as one row in the person's partition. */
export function syncTable(rows: Rows): SyncStore {
  return {
    last: async (oid) => {
      const row = await rows.read(oid, key)
      return row && toSync(row)
    },

    claim: async (oid, askedAt, notAfter) => {
      const row = await rows.read(oid, key)
      if (row && textOf(row, 'askedAt') > notAfter) return false
      const values = { askedAt, state: 'waiting', done: 0, total: 0 }
      const write = row
        ? ({ kind: 'replace', key, values, etag: row.etag } as const)
        : ({ kind: 'create', key, values } as const)
      return (await rows.write(oid, [write])) === 'written'
    },

    giveBack: async (oid, askedAt) => {
      const row = await rows.read(oid, key)
      if (row && textOf(row, 'askedAt') === askedAt) await rows.write(oid, [{ kind: 'remove', key }])
    },

    note: async (oid, sync) => {
      const row = await rows.read(oid, key)
      if (!row || textOf(row, 'askedAt') !== sync.askedAt) return
      await rows.write(oid, [{ kind: 'replace', key, values: sync, etag: row.etag }])
    },
  }
}

function toSync(row: Row): Sync {
  const { values } = row
  return {
    askedAt: textOf(row, 'askedAt'),
    state: textOf(row, 'state') as SyncState,
    done: Number(values['done']),
    total: Number(values['total']),
  }
}
