import { type Commitment, type CommitmentDecision, takeBackMinutes } from './commitment.ts'
import type { Side } from './pair.ts'
import { minutesBetween } from './time/minutes-between.ts'

/** What its owner says to a promise that was asked for; `unanswered` takes an answer back. */
export type AskAnswer = 'accepted' | 'declined' | 'unanswered'

/**
 * The owner answers what the other person wrote down for them.
 *
 * Accepted, it is a promise from this moment on: `due`, the asked day or another, becomes its first agreed date, and only
 * now it begins to count. Declined, it never does; until the other person has seen that, it may still be accepted.
 * An acceptance is taken back within the hour while nothing came of it, a refusal until the other person has seen it.
 *
 * Example: asked on Monday for Friday and accepted on Tuesday for the next Monday, it is due that Monday and a day old
 * on Wednesday.
 */
export function answerCommitment(
  commitment: Commitment,
  { answer, due }: { answer: AskAnswer; due: string | null },
  by: Side,
  now: string,
): CommitmentDecision {
  const { owner, status, asked, ackByOther } = commitment
  if (owner !== by) return { kind: 'not-yours' }
  if (asked === undefined || status === 'done' || status === 'dropped') return { kind: 'too-late' }
  if (isAnswered(commitment, answer, due)) return { kind: 'already-so' }
  if (ackByOther || !isFree(commitment, answer, now)) return { kind: 'too-late' }
  const { droppedAt: _, ...rest } = commitment
  switch (answer) {
    case 'accepted':
      return { kind: 'changed', commitment: { ...rest, status: 'open', createdAt: now, due, currentDue: due } }
    case 'declined':
      return { kind: 'changed', commitment: { ...rest, status: 'declined', droppedAt: now } }
    case 'unanswered':
      return {
        kind: 'changed',
        commitment: { ...rest, status: 'asked', createdAt: asked.at, due: asked.due, currentDue: asked.due },
      }
  }
}

function isAnswered({ status, due }: Commitment, answer: AskAnswer, agreed: string | null): boolean {
  switch (answer) {
    case 'accepted':
      return status === 'open' && due === agreed
    case 'declined':
      return status === 'declined'
    case 'unanswered':
      return status === 'asked'
  }
}

/** May it still be answered so? Once accepted it is moved or dropped like any promise, but for the first hour. */
function isFree({ status, createdAt, reschedules }: Commitment, answer: AskAnswer, now: string): boolean {
  if (status !== 'open') return true
  return answer === 'unanswered' && reschedules.length === 0 && minutesBetween(createdAt, now) < takeBackMinutes
}
