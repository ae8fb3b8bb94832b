import { peopleOf, type PairId } from '#domain/pair'
import { footingKey } from '../people/footing-rows.ts'
import { leftPartition } from '../people/figures-choice-table.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'
import type { TableName } from '../storage/table-client.ts'
import { threadsOfPair } from '../record/thread-table.ts'

/**
 * Removes a pair from every table but its access log, which has its own time. Its wrapped key is the first row to go, so
 * no word can be read from then on; the reporting line is the last, because by it a broken-off removal is found again.
 */
export async function forgetPair(open: (table: TableName) => Rows, pairId: PairId): Promise<number> {
  const { manager, report } = peopleOf(pairId)
  const [pairs, privates, people] = [open('pairs'), open('private'), open('people')]
  let removed = await removeRows(pairs, pairs.range(pairId))
  for (const author of [manager, report]) removed += await removeRows(privates, privates.range(`${author}_${pairId}`))
  removed += await removeRows(open('ledger'), open('ledger').range(pairId))
  removed += await forgetThreads(open('threads'), pairId)
  for (const oid of [manager, report]) removed += await removeOne(open('overview'), oid, pairId)
  for (const oid of [manager, report]) removed += await removeOne(people, leftPartition(oid), pairId)
  removed += await removeOne(people, manager, footingKey(report))
  removed += await removeRows(people, people.range(manager, { from: `leads|${report}|`, to: `leads|${report}}` }))
  removed += await removeRows(people, linesTo(people, report, manager))
  // Whoever looked at this pair while it went began it anew, as long as the line was there. Now nobody can.
  return removed + (await removeRows(pairs, pairs.range(pairId)))
}

/** Removes what leads to a pair: the meetings it was found by, and keys of machines. */
export async function forgetThreads(threads: Rows, pairId: PairId): Promise<number> {
  let removed = 0
  for await (const { partition, key } of threadsOfPair(threads, pairId))
    removed += await removeOne(threads, partition, key)
  return removed
}

async function removeOne(rows: Rows, partition: string, key: string): Promise<number> {
  return (await rows.write(partition, [{ kind: 'remove', key }])) === 'written' ? 1 : 0
}

async function* linesTo(people: Rows, report: string, manager: string): AsyncIterable<Row> {
  for await (const row of people.range(report, { from: 'manager|', to: 'manager}' })) {
    if (row.values['manager'] === manager) yield row
  }
}
