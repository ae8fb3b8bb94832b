import type { PairId } from '#domain/pair'
import { removeRows } from '../storage/remove-rows.ts'
import { historyBefore } from '../rows/row-keys.ts'
import type { Row, Rows, KeySpan } from '../storage/rows.ts'

/**
 * Removes the promises of a pair's history that were closed before a day; notes, topics and sessions beside them stay.
 * Days before `from` were looked at by an earlier night, so that five years of history are not read again each time.
 */
export async function fadeHistory(
  rows: Rows,
  pairId: PairId,
  { from, before }: { from: string | undefined; before: string },
): Promise<number> {
  return removeRows(rows, promisesIn(rows, pairId, daysBetween(from, before)))
}

/** History runs from the newest day to the oldest, so the older border is the end of the span. */
function daysBetween(from: string | undefined, before: string): KeySpan {
  const newest = historyBefore(before)
  return from === undefined ? newest : { from: newest.from, to: historyBefore(from).from }
}

async function* promisesIn(rows: Rows, pairId: PairId, span: KeySpan): AsyncIterable<Row> {
  for await (const row of rows.range(pairId, span)) if (row.key.split('|')[2] === 'commitment') yield row
}
