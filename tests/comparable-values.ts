import { footingKey, footingRow } from '../api/tables/people/footing-rows.ts'
import type { Row } from '../api/tables/storage/rows.ts'

/**
 * What a row holds, as two stores that lived the same night hold it alike. What a reading stood on names the version of its
 * pair, which every store counts in its own way; the rest of such a row stays.
 */
export function comparableValues(row: Row): Row['values'] {
  if (!row.key.startsWith(footingKey(''))) return row.values
  const { version: _, ...footing } = footingRow(row).text
  return { text: JSON.stringify(footing) }
}
