import { randomUUID } from 'node:crypto'
import { deliveryStates, type DeliveryStore, type PutOffMail } from '../../ports/delivery-store.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { maybe, oneOf, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

/** Who sends a mail, or how far it got. `mark` tells one claim from another while nothing was sent. */
export const claimRow = rowKind('claim', { state: oneOf(deliveryStates), at: text, mark: maybe(text) })
export const putOffRow = rowKind('putOff', { oid: text, monday: text, until: text } satisfies Holding<PutOffMail>)

const mostTries = 5

/** What waits for a workday, in the order of its instant. */
const waiting = 'put-off'

/**
 * One claim row per day and recipient; beside them a partition of the mails that wait for a workday.
 * A claim that does not fit is a `RowError`, so that no mail leaves twice; a waiting mail is left out and told to `rows`.
 */
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
        const { mark: standing, ...taken } = claimRow(row)
        if (standing === mark) return { kind: 'yours' }
        if (taken.state !== 'claimed' || taken.at >= abandonedBefore) return { kind: 'taken', ...taken }
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
    state: async (on, who) => {
      const row = await rows.read(on, who)
      return row && claimRow(row).state
    },
    putOff: async (mail) => {
      await rows.write(waiting, [{ kind: 'put', key: keyOf(mail), values: mail }])
    },
    async *putOffUntil(now) {
      for await (const row of rows.range(waiting, { to: `${inUtc(now)}}` })) yield* fitting(rows, [row], putOffRow)
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
