import { randomUUID } from 'node:crypto'
import type { DeliveryState, DeliveryStore } from '../ports/delivery-store.ts'
import { removeRows } from './remove-rows.ts'
import type { Rows } from './rows.ts'

/** One claim row per week and recipient. */
export function deliveriesTable(rows: Rows): DeliveryStore {
  return {
    claim: async (monday, oid, at) => {
      // A create whose answer got lost is tried again and finds its own row: the mark tells it from another's.
      const mark = randomUUID()
      const values = { state: 'sending', at, mark }
      if ((await rows.write(monday, [{ kind: 'create', key: oid, values }])) === 'written') return true
      return (await rows.read(monday, oid))?.values['mark'] === mark
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
