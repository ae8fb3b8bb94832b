import type { Commitment, DropReason, Reschedule } from '#domain/commitment'
import type { Side } from '#domain/pair'
import type { PromiseFacts } from '#domain/promise-facts'
import type { Row, Values } from './rows.ts'
import { claimOf, maybeText, textOf } from './values.ts'
import { unsealWords, type Words } from './words.ts'

/** The promise and its trigger are words; its dates lie open, so that jobs can count without a key. */
export function toCommitmentRow(commitment: Commitment, words: Words): Values {
  const { text, when, where, due, currentDue, reschedules, ...plain } = commitment
  return {
    ...plain,
    text: words.seal('text', text),
    when: when === undefined ? undefined : words.seal('when', when),
    where: where === undefined ? undefined : words.seal('where', where),
    due: due ?? undefined,
    currentDue: currentDue ?? undefined,
    reschedules: JSON.stringify(reschedules),
  }
}

export function fromCommitmentRow(row: Row, words: Words): Commitment {
  return { ...fromPromiseRow(row), ...unsealWords(row, words) }
}

/** What lies open of a promise: read without a key. */
export function fromPromiseRow(row: Row): PromiseFacts {
  const doneAt = maybeText(row, 'doneAt')
  const droppedAt = maybeText(row, 'droppedAt')
  const dropReason = maybeText(row, 'dropReason') as DropReason | undefined
  return {
    id: textOf(row, 'id'),
    owner: textOf(row, 'owner') as Side,
    by: textOf(row, 'by') as Side,
    kind: textOf(row, 'kind') as Commitment['kind'],
    createdAt: textOf(row, 'createdAt'),
    due: maybeText(row, 'due') ?? null,
    currentDue: maybeText(row, 'currentDue') ?? null,
    status: textOf(row, 'status') as Commitment['status'],
    confirmedByOther: claimOf(row, 'confirmedByOther'),
    ackByOther: claimOf(row, 'ackByOther'),
    reschedules: JSON.parse(textOf(row, 'reschedules')) as Reschedule[],
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(droppedAt === undefined ? {} : { droppedAt }),
    ...(dropReason === undefined ? {} : { dropReason }),
  }
}
