import { commitmentKinds, commitmentStatuses, dropReasons, type AskedFor, type Reschedule } from '#domain/commitment'
import { sides } from '#domain/pair'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import { claim, listOf, maybe, objectOf, oneOf, orNull, text } from './guard.ts'

export const side = oneOf(sides)
export const commitmentKind = oneOf(commitmentKinds)
export const commitmentStatus = oneOf(commitmentStatuses)
export const dropReason = oneOf(dropReasons)

/** A move as it lies open: why it was moved is among the words. */
export const move = objectOf<Omit<Reschedule, 'why'>>({ at: text, from: text, to: text, ack: claim })

/** A promise among those that were put away. */
export const promiseFacts = objectOf<PromiseFacts>({
  id: text,
  owner: side,
  by: side,
  kind: commitmentKind,
  createdAt: text,
  due: orNull(text),
  currentDue: orNull(text),
  status: commitmentStatus,
  asked: maybe(objectOf<AskedFor>({ at: text, due: orNull(text) })),
  doneAt: maybe(text),
  confirmedByOther: claim,
  droppedAt: maybe(text),
  dropReason: maybe(dropReason),
  ackByOther: claim,
  settledAt: maybe(text),
  reschedules: listOf(move),
  planId: maybe(text),
})
