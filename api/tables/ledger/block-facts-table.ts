import { createHash } from 'node:crypto'
import type { BlockFact } from '#domain/distribution/block-fact'
import type { BlockPromises, PromiseCounts } from '#domain/distribution/promise-counts'
import type { BlockFactsStore } from '../../ports/block-facts-store.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Rows } from '../storage/rows.ts'
import { claim, maybe, number, objectOf, orNull, recordOf, text } from '../shapes/guard.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

const counts = objectOf<PromiseCounts>({ due: number, onTime: number, late: number })

/** As earlier versions wrote it, without what was counted later. */
export const blockFactRow = rowKind('blockFact', {
  fact: json(
    objectOf<BlockFact>({
      reportId: text,
      managerId: text,
      segments: recordOf(maybe(text)),
      availableDays: number,
      scheduledDays: number,
      daysPerWeek: number,
      heldSessions: number,
      heldMinutes: number,
      optedOut: maybe(claim),
      plannedSlots: maybe(number),
      keptSlots: maybe(number),
      backedSessions: maybe(number),
      sessionsWithStep: maybe(number),
      taggedSessions: maybe(number),
      topics: maybe(recordOf(number)),
      weeksBetween: maybe(orNull(number)),
      heldBefore: maybe(number),
      promises: maybe(objectOf<BlockPromises>({ manager: counts, report: counts, open: number, overdue: number })),
      planRuns: maybe(claim),
      planHasTwoCycles: maybe(claim),
    }),
  ),
})

/**
 * One row per pair, spread over 256 partitions of a block so that a night's writes do not meet in one place. One that does not
 * fit is a `RowError`: a release is made from all or not at all.
 */
export function blockFactsTable(rows: Rows): BlockFactsStore {
  function rowsOf(block: string) {
    return rows.scan({ partitions: { from: `${block}|`, to: `${block}}` } })
  }
  return {
    keep: async (block, pairId, fact) => {
      const shard = createHash('sha256').update(pairId).digest('hex').slice(0, 2)
      const partition = `${block}|${shard}`
      await rows.write(partition, [{ kind: 'put', key: pairId, values: { fact: JSON.stringify(fact) } }])
    },
    async *ofBlock(block) {
      for await (const row of rowsOf(block)) yield blockFactRow(row).fact
    },
    forget: async (block) => {
      await removeRows(rows, rowsOf(block))
    },
    expire: (before) => removeRows(rows, rows.scan({ partitions: { to: before } })),
  }
}
