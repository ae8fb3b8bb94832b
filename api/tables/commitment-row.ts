import type { Commitment, DropReason, Reschedule } from '#domain/commitment'
import type { Side } from '#domain/pair'
import type { PromiseFacts } from '#domain/promise-facts'
import type { Row, Values } from './rows.ts'
import { claimOf, maybeText, textOf } from './values.ts'
import { unsealWords, type Words } from './words.ts'

/** The promise, its trigger and why it was moved are words; its dates lie open, so that jobs can count without a key. */
export function toCommitmentRow(commitment: Commitment, words: Words): Values {
  const { text, when, where, measure, due, currentDue, reschedules, asked, ...plain } = commitment
  return {
    ...plain,
    text: words.seal('text', text),
    when: when === undefined ? undefined : words.seal('when', when),
    where: where === undefined ? undefined : words.seal('where', where),
    measure: measure === undefined ? undefined : words.seal('measure', measure),
    due: due ?? undefined,
    currentDue: currentDue ?? undefined,
    askedAt: asked?.at,
    askedDue: asked?.due ?? undefined,
    why: toWhy(reschedules, words),
    reschedules: JSON.stringify(reschedules.map(({ why: _why, ...move }) => move)),
  }
}

export function fromCommitmentRow(row: Row, words: Words): Commitment {
  const { why, ...opened } = unsealWords(row, words)
  const { reschedules, ...facts } = fromPromiseRow(row)
  return { ...facts, ...opened, reschedules: withWhy(reschedules, why) }
}

/** What was said of each move, in their order, under one seal; nothing where nothing was said. */
function toWhy(moves: readonly Reschedule[], words: Words): string | undefined {
  if (moves.every(({ why }) => why === undefined)) return undefined
  return words.seal('why', JSON.stringify(moves.map(({ why = '' }) => why)))
}

function withWhy(moves: readonly Reschedule[], why = '[]'): Reschedule[] {
  const said = JSON.parse(why) as string[]
  return moves.map((move, place) => (said[place] ? { ...move, why: said[place] } : move))
}

/** What lies open of a promise: read without a key. */
export function fromPromiseRow(row: Row): PromiseFacts {
  const doneAt = maybeText(row, 'doneAt')
  const droppedAt = maybeText(row, 'droppedAt')
  const settledAt = maybeText(row, 'settledAt')
  const askedAt = maybeText(row, 'askedAt')
  const planId = maybeText(row, 'planId')
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
    ...(askedAt === undefined ? {} : { asked: { at: askedAt, due: maybeText(row, 'askedDue') ?? null } }),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(droppedAt === undefined ? {} : { droppedAt }),
    ...(dropReason === undefined ? {} : { dropReason }),
    ...(planId === undefined ? {} : { planId }),
  }
}
