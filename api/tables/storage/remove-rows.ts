import { mostWrites, type Row, type Rows } from './rows.ts'

/**
 * Removes all these rows, in transactions as large as the service takes. A row that somebody else removed meanwhile is
 * none of ours. Gives how many went. Rows of one partition should follow one another, as every range and scan has them.
 */
export async function removeRows(rows: Rows, found: AsyncIterable<Row>): Promise<number> {
  let removed = 0
  let waiting: Row[] = []
  for await (const row of found) {
    const isFull = waiting.length === mostWrites || (waiting[0] && waiting[0].partition !== row.partition)
    if (isFull) {
      removed += await removeSome(rows, waiting)
      waiting = []
    }
    waiting.push(row)
  }
  return removed + (await removeSome(rows, waiting))
}

async function removeSome(rows: Rows, some: readonly Row[]): Promise<number> {
  const partition = some[0]?.partition
  if (partition === undefined) return 0
  const writes = some.map(({ key }) => ({ kind: 'remove', key }) as const)
  if ((await rows.write(partition, writes)) === 'written') return some.length
  if (some.length === 1) return 0
  // One of them is gone already, and took the whole transaction with it: then each by itself.
  let removed = 0
  for (const row of some) removed += await removeSome(rows, [row])
  return removed
}
