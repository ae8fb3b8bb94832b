import type { LineSpan } from '#domain/people/relation-on'
import type { PairRows } from '../../../ports/pair-store.ts'

/**
 * The record with the reporting line as it is today. What a reading of the calendar wrote down of it may be nights old,
 * or was never written: outside the pilot, with a mailbox that is closed.
 */
export function inLine(rows: PairRows, [from, to]: LineSpan): PairRows {
  const relation: [string, string | null] = [from, to]
  const { pair, rhythm } = rows
  return { ...rows, pair: { ...pair, relation }, ...(rhythm ? { rhythm: { ...rhythm, relation } } : {}) }
}
