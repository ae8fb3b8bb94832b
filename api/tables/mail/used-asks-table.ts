import { randomUUID } from 'node:crypto'
import type { OneAsk, UsedAsks } from '../../ports/used-asks.ts'
import type { Rows } from '../storage/rows.ts'
import { maybe, text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

export const usedAskRow = rowKind('usedAsk', { usedAt: text, token: maybe(text) })

/**
 * Among the deliveries, under the last day of each ask: they go with the weeks before it. One that does not fit is a
 * `RowError`, so that nothing is done twice.
 */
export function usedAsksTable(rows: Rows): UsedAsks {
  return {
    usedAt: async (oid, ask) => {
      const row = await rows.read(ask.until, keyOf(oid, ask))
      return row && usedAskRow(row).usedAt
    },
    take: async (oid, ask, at) => {
      // A write whose answer got lost is tried again and finds its own row: the token tells it from another's.
      const token = randomUUID()
      const values = { usedAt: at, token }
      const written = await rows.write(ask.until, [{ kind: 'create', key: keyOf(oid, ask), values }])
      return written === 'written' || (await rows.read(ask.until, keyOf(oid, ask)))?.values['token'] === token
    },
    giveBack: async (oid, ask) => {
      await rows.write(ask.until, [{ kind: 'remove', key: keyOf(oid, ask) }])
    },
  }
}

function keyOf(oid: string, { mark }: OneAsk): string {
  return `${oid}|${mark}`
}
