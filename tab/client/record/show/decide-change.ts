import type { PairView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { Decision } from '#domain/record/act'
import { decideAct } from '#domain/record/acts'
import { type ActChange, isActChange } from '../../outbox/act-change.ts'
import type { Change } from '../../outbox/change.ts'
import { emptyRecord } from './empty-record.ts'
import { recordOfView } from './record-of-view.ts'

/** What the API will make of a change if nobody is faster, by the rule that it will ask itself. `at` is an instant. */
export function decideChange(pair: PairView, change: ActChange, at: string): Decision {
  return decideAct(recordOfView(pair, at), change, pair.you.side, at)
}

/** How a change is taken back: away with the line that it added, or by the opposite change. */
export type WayBack = { added: boolean; change: (pairId: string, etag: string) => Change }

/**
 * The way back of a change that is about to be made, undefined where it stays. Before the record was heard, what is
 * added is taken away again all the same.
 */
export function wayBackOf(pair: PairView | undefined, change: Change, by: Side, at: string): WayBack | undefined {
  if (!isActChange(change)) return undefined
  const decision = decideAct(pair ? recordOfView(pair, at) : emptyRecord, change, by, at)
  if (decision.kind !== 'changed' || decision.undo === undefined) return undefined
  const { operation, input } = decision.undo
  // A step of the two is about no line, and names no version.
  const isOfLine = ['topicId', 'noteId', 'commitmentId'].some((name) => name in input)
  return {
    added: decision.changes.some(({ what }) => what === 'added'),
    change: (pairId, etag) => ({ operation, input: { ...input, pairId, ...(isOfLine && { etag }) } }) as Change,
  }
}
