import { randomUUID } from 'node:crypto'
import type { DeliveryState, DeliveryStore, PutOffMail } from '../ports/delivery-store.ts'
import { removeRows } from './remove-rows.ts'
import type { Rows } from './rows.ts'

const mostTries = 5

/** What waits for a workday, in the order of its instant. */
const waiting = 'put-off'

/** One claim row per day and recipient; beside them a partition of the mails that wait for a workday. */
export function deliveriesTable(rows: Rows): DeliveryStore {
  return {
    claim: async (on, who, { at, abandonedBefore }) => {
      // A write whose answer got lost is tried again and finds its own row: the mark tells it from another's.
      const mark = randomUUID()
      const values = { state: 'claimed', at, mark }
      for (let tries = 0; tries < mostTries; tries += 1) {
        if ((await rows.write(on, [{ kind: 'create', key: who, values }])) === 'written') return { kind: 'yours' }
        const row = await rows.read(on, who)
        if (row === undefined) continue
        const taken = {
          kind: 'taken',
          state: row.values['state'] as DeliveryState,
          at: String(row.values['at']),
        } as const
        if (row.values['mark'] === mark) return { kind: 'yours' }
        if (taken.state !== 'claimed' || taken.at >= abandonedBefore) return taken
        const takeOver = { kind: 'replace', key: who, values, etag: row.etag } as const
        if ((await rows.write(on, [takeOver])) === 'written') return { kind: 'yours' }
      }
      throw new Error('A claim changed again and again while it was made')
    },
    settle: async (on, who, state, at) => {
      await rows.write(on, [{ kind: 'put', key: who, values: { state, at } }])
    },
    release: async (on, who) => {
      await rows.write(on, [{ kind: 'remove', key: who }])
    },
    state: async (on, who) => (await rows.read(on, who))?.values['state'] as DeliveryState | undefined,
    putOff: async (mail) => {
      await rows.write(waiting, [{ kind: 'put', key: keyOf(mail), values: mail }])
    },
    async *putOffUntil(now) {
      for await (const { values } of rows.range(waiting, { to: `${inUtc(now)}}` })) yield values as PutOffMail
    },
    takeUp: async (mails) => {
      for (const mail of mails) await rows.write(waiting, [{ kind: 'remove', key: keyOf(mail) }])
    },
    expire: (before) => removeRows(rows, rows.scan({ partitions: { to: before } })),
  }
}

function keyOf({ until, oid }: PutOffMail): string {
  return `${inUtc(until)}|${oid}`
}

/** One form for every instant, so that keys stand in the order of time; keys hold no colon. */
function inUtc(instant: string): string {
  return new Date(instant).toISOString().replaceAll(':', '.')
}
