import { commitmentOutcome } from '../follow-through/commitment-outcome.ts'
import type { Side } from '../pair.ts'
import { judgedCommitment, type AgreedFacts } from '../commitments/promise-facts.ts'
import type { Block } from '../time/block.ts'
import { localDate } from '../time/local-date.ts'

/** What became of the promises of one side that were due in a block: how many, and how many were kept in time, or late. */
export type PromiseCounts = { readonly due: number; readonly onTime: number; readonly late: number }

/** Counts of a pair's promises in a block, by who made them; those of both that are open at its end, and past their day. */
export type BlockPromises = Readonly<Record<Side, PromiseCounts>> & { readonly open: number; readonly overdue: number }

/**
 * Counts promises as of the end of a block, by the first day that was agreed. What was excused, done within the hour or has
 * no day is in no count, as in the pair's own figures.
 *
 * Example: of three due in the block one was done in time, one two days later and one not: due 3, onTime 1, late 1.
 */
export function promiseCounts(promises: readonly AgreedFacts[], block: Block, zone: string): BlockPromises {
  const judged = promises
    .filter(({ createdAt }) => localDate(createdAt, zone) < block.to)
    .map((promise) => ({ owner: promise.owner, due: promise.due, outcome: outcomeAtEnd(promise, block, zone) }))
  const ofSide = (side: Side): PromiseCounts => {
    const due = judged.filter(
      (one) => one.owner === side && one.due !== null && one.due >= block.from && one.due < block.to,
    )
    const count = (...outcomes: string[]) => due.filter(({ outcome }) => outcomes.includes(outcome)).length
    return { due: count('on_time', 'late', 'overdue', 'dropped'), onTime: count('on_time'), late: count('late') }
  }
  const overdue = judged.filter(({ outcome }) => outcome === 'overdue').length
  const notDue = judged.filter(({ outcome }) => outcome === 'not_due').length
  return { manager: ofSide('manager'), report: ofSide('report'), open: overdue + notDue, overdue }
}

/** What happened after the block had ended belongs to the next one. */
function outcomeAtEnd(promise: AgreedFacts, { to }: Block, zone: string) {
  const judged = judgedCommitment(promise, zone)
  const { doneOn, droppedOn } = judged
  const isStillOpen = (doneOn !== undefined && doneOn >= to) || (droppedOn !== undefined && droppedOn >= to)
  return commitmentOutcome({ commitment: isStillOpen ? { ...judged, status: 'open' } : judged, asOf: to })
}
