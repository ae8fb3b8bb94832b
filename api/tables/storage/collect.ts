import type { Row } from './rows.ts'

/** All rows of a range in memory: for ranges that are known to be short. */
export async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}
