import { countAnswer, type PulseCounts } from '#domain/quality/pulse'
import type { PulseStore } from '../../ports/pulse-store.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { number, tupleOf } from '../shapes/guard.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

const mostTries = 20
const none: PulseCounts = [0, 0, 0, 0, 0]

export const pulseRow = rowKind('pulse', {
  counts: json(tupleOf<PulseCounts>(number, number, number, number, number)),
})

/** One row per quarter and manager: `counts` as JSON. The manager's id is the key, and no other id is ever near it. */
export function pulseTable(rows: Rows): PulseStore {
  return {
    count: async (quarter, managerOid, answer) => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const row = await rows.read(quarter, managerOid)
        const before = countsIn(row)
        const values = { counts: JSON.stringify(answer === null ? before : countAnswer(before, answer)) }
        const written = await rows.write(quarter, [
          row === undefined
            ? { kind: 'create', key: managerOid, values }
            : { kind: 'replace', key: managerOid, values, etag: row.etag },
        ])
        if (written === 'written') return
      }
      throw new Error('A histogram changed again and again while an answer was counted')
    },

    counts: async (quarter, managerOid) => countsIn(await rows.read(quarter, managerOid)),

    async *ofQuarter(quarter) {
      for await (const row of rows.range(quarter)) yield { managerOid: row.key, counts: countsIn(row) }
    },

    rewrite: async (quarter) => {
      let rewritten = 0
      for await (const { key, values, etag } of rows.range(quarter)) {
        // Whoever counts an answer at this moment writes the row anyway.
        if ((await rows.write(quarter, [{ kind: 'replace', key, values, etag }])) === 'written') rewritten += 1
      }
      return rewritten
    },

    expire: (before) => removeRows(rows, rows.scan({ partitions: { to: before } })),
  }
}

/** Throws a `RowError` for a row that does not fit: what was counted is in no other place. */
function countsIn(row: Row | undefined): PulseCounts {
  return row === undefined ? none : pulseRow(row).counts
}
