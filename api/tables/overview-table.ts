import type { OverviewRow, OverviewStore } from '../ports/overview-store.ts'
import { joinText, splitText } from './long-text.ts'
import type { Rows } from './rows.ts'

/** One row per pair in the partition of each of its two people, so that a home page is one query. */
export function overviewTable(rows: Rows): OverviewStore {
  return {
    ofPerson: async (oid) => {
      const found: OverviewRow[] = []
      for await (const { values } of rows.range(oid)) found.push(JSON.parse(joinText(values)) as OverviewRow)
      return found
    },
    keep: async (oid, row) => {
      await rows.write(oid, [{ kind: 'put', key: row.pairId, values: splitText(JSON.stringify(row)) }])
    },
  }
}
