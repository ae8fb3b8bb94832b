import type { MailPace } from '../../ports/mail-pace.ts'
import { outsideKey } from '../sealing/outside-key.ts'
import type { Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { number } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

export const paceRow = rowKind('pace', { minute: number, taken: number })

/** Behind every Monday, so that what expires by its week leaves it alone. */
const partition = 'pace'
const minuteMs = 60_000
/** Of instances that take a place in the same moment one is first, and the others look again. */
const mostTries = 20

/** One row per mailbox, with the minute and how many of its places are taken. One that does not fit is begun anew. */
export function mailPaceTable(rows: Rows, perMinute: number): MailPace {
  return {
    take: async (mailbox, now) => {
      const at = Date.parse(now)
      const minute = Math.floor(at / minuteMs)
      const key = outsideKey(mailbox)
      for (let tries = 0; tries < mostTries; tries += 1) {
        const row = await rows.read(partition, key)
        // A clock that is behind counts on in the minute of the others.
        const pace = row && fittingOne(rows, row, paceRow)
        const known = pace?.minute ?? 0
        const taken = pace && known >= minute ? pace.taken : 0
        const current = Math.max(known, minute)
        if (taken >= perMinute) return Math.ceil(((current + 1) * minuteMs - at) / 1000)
        const values = { minute: current, taken: taken + 1 }
        const write = row
          ? ({ kind: 'replace', key, values, etag: row.etag } as const)
          : ({ kind: 'create', key, values } as const)
        if ((await rows.write(partition, [write])) === 'written') return undefined
      }
      return Math.ceil(((minute + 1) * minuteMs - at) / 1000)
    },
  }
}
