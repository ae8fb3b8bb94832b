import type { Row, Rows, KeySpan } from '../../api/tables/storage/rows.ts'

/** The rows of a partition as a list. */
export async function allRows(rows: Rows, partition: string, span?: KeySpan): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows.range(partition, span)) all.push(row)
  return all
}
