import type { Row, Rows, Span } from '../../api/tables/storage/rows.ts'

/** The rows of a partition as a list. */
export async function allRows(rows: Rows, partition: string, span?: Span): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows.range(partition, span)) all.push(row)
  return all
}
