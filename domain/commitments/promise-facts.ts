import type { Commitment } from '../commitment.ts'
import type { JudgedCommitment } from '../follow-through/commitment-outcome.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'

/** Everything about a promise but its words: what an indicator needs. */
export type PromiseFacts = Omit<Commitment, 'text' | 'when' | 'where' | 'measure'>

/** A promise that its owner has agreed to. */
export type AgreedFacts = Omit<PromiseFacts, 'status'> & { status: 'open' | 'done' | 'dropped' }

/** Those that count: what is only asked for, or was declined, is nobody's promise. */
export function agreedPromises(promises: readonly PromiseFacts[]): AgreedFacts[] {
  return promises.flatMap((promise) => {
    const { status } = promise
    return status === 'asked' || status === 'declined' ? [] : [{ ...promise, status }]
  })
}

/**
 * A promise as local dates in the pair's zone, ready to be judged.
 *
 * Example: done on 2026-10-15T22:30:00Z, it was done on 16 October in Berlin and on the 15th in Los Angeles.
 */
export function judgedCommitment(promise: AgreedFacts, zone: string): JudgedCommitment {
  const { id, owner, due, status, doneAt, droppedAt, dropReason, ackByOther, reschedules, createdAt } = promise
  return {
    id,
    owner,
    due,
    status,
    doneOn: doneAt && localDate(doneAt, zone),
    doneMinutes: doneAt === undefined ? undefined : minutesBetween(createdAt, doneAt),
    droppedOn: droppedAt && localDate(droppedAt, zone),
    droppedMinutes: droppedAt === undefined ? undefined : minutesBetween(createdAt, droppedAt),
    reason: dropReason,
    ack: ackByOther,
    resched: reschedules.map(({ at, to, ack }) => ({ on: localDate(at, zone), to, ack })),
  }
}
