import { randomUUID } from 'node:crypto'
import type { DeliveryState, DeliveryStore } from '../ports/delivery-store.ts'
import { removeRows } from './remove-rows.ts'
import type { Rows } from './rows.ts'

const mostTries = 5

/** One claim row per week and recipient. */
export function deliveriesTable(rows: Rows): DeliveryStore {
  return {
    claim: async (monday, oid, { at, abandonedBefore }) => {
      // A write whose answer got lost is tried again and finds its own row: the mark tells it from another's.
      const mark = randomUUID()
      const values = { state: 'claimed', at, mark }
      for (let tries = 0; tries < mostTries; tries += 1) {
        if ((await rows.write(monday, [{ kind: 'create', key: oid, values }])) === 'written') return { kind: 'yours' }
        const row = await rows.read(monday, oid)
        if (row === undefined) continue
        const taken = {
          kind: 'taken',
          state: row.values['state'] as DeliveryState,
          at: String(row.values['at']),
        } as const
        if (row.values['mark'] === mark) return { kind: 'yours' }
        if (taken.state !== 'claimed' || taken.at >= abandonedBefore) return taken
        const takeOver = { kind: 'replace', key: oid, values, etag: row.etag } as const
        if ((await rows.write(monday, [takeOver])) === 'written') return { kind: 'yours' }
      }
      throw new Error('A claim changed again and again while it was made')
    },
    settle: async (monday, oid, state, at) => {
      await rows.write(monday, [{ kind: 'put', key: oid, values: { state, at } }])
    },
    release: async (monday, oid) => {
      await rows.write(monday, [{ kind: 'remove', key: oid }])
    },
    state: async (monday, oid) => (await rows.read(monday, oid))?.values['state'] as DeliveryState | undefined,
    expire: (before) => removeRows(rows, rows.scan({ partitions: { to: before } })),
  }
}
