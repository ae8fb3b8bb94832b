import { footingKey, footingRow } from '../api/tables/people/footing-rows.ts'
import type { Row } from '../api/tables/storage/rows.ts'

/**
 * What a row holds, as two lives of the same night hold it alike. What a reading stood on names the version of its pair,
 * which every store counts in its own way, and until when it is relied upon, which is not at all after a message that came
 * again; the rest of such a row stays.
 */
export function comparableValues(row: Row): Row['values'] {
  if (!row.key.startsWith(footingKey(''))) return row.values
  const { version: _, until: _until, ...footing } = footingRow(row).text
  return { text: JSON.stringify(footing) }
}
