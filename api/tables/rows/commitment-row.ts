import type { Commitment, Reschedule } from '#domain/commitment'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import type { Row, Values } from '../storage/rows.ts'
import { claim, listOf, maybe, text } from '../shapes/guard.ts'
import { commitmentKind, commitmentStatus, dropReason, move, side } from '../shapes/promise-facts.ts'
import { type Holding, json, rowKind } from '../shapes/row-kind.ts'
import { unsealWords, type Words } from '../sealing/words.ts'

/** What lies open of a promise. Its words are envelopes beside it. */
export const promiseRow = rowKind('commitment', {
  id: text,
  owner: side,
  by: side,
  kind: commitmentKind,
  createdAt: text,
  due: maybe(text),
  currentDue: maybe(text),
  status: commitmentStatus,
  askedAt: maybe(text),
  askedDue: maybe(text),
  doneAt: maybe(text),
  confirmedByOther: claim,
  droppedAt: maybe(text),
  dropReason: maybe(dropReason),
  ackByOther: claim,
  settledAt: maybe(text),
  reschedules: json(listOf(move)),
  planId: maybe(text),
} satisfies Holding<Omit<PromiseFacts, 'asked'>>)

const whys = listOf(text)

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
  const said: unknown = JSON.parse(why)
  if (!whys(said)) return [...moves]
  return moves.map((move, place) => (said[place] ? { ...move, why: said[place] } : move))
}

/** What lies open of a promise: read without a key. Throws a `RowError` for a row that does not fit. */
export function fromPromiseRow(row: Row): PromiseFacts {
  const { due = null, currentDue = null, askedAt, askedDue = null, ...facts } = promiseRow(row)
  const asked = askedAt === undefined ? {} : { asked: { at: askedAt, due: askedDue } }
  return { ...facts, due, currentDue, ...asked }
}
