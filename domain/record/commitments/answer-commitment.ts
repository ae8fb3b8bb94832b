import { agreeDue } from '../../commitments/agree-due.ts'
import { type AskAnswer, type Commitment, takeBackMinutes } from '../../commitment.ts'
import { minutesBetween } from '../../time/minutes-between.ts'
import { onCommitment } from './one-commitment.ts'

type Input = { commitmentId: string; answer: AskAnswer; due: string | null }

const answering = onCommitment<Input, 'planned' | 'dayOf'>(
  'owner',
  false,
  (commitment, { input, now, record: { planned, dayOf } }) => {
    const { answer, due } = input
    const { status, asked, ackByOther, droppedAt: _, ...rest } = commitment
    if (asked === undefined || status === 'done' || status === 'dropped') return 'closed'
    if (isAnswered(commitment, answer, due)) return 'unchanged'
    if (ackByOther) return 'too-late'
    if (status === 'open' && answer !== 'unanswered') return 'closed'
    if (status === 'open' && !isFree(commitment, now)) return 'too-late'
    const line = { ...rest, asked, ackByOther }
    if (answer === 'declined') return { ...line, status: 'declined', droppedAt: now }
    if (answer === 'unanswered')
      return { ...line, status: 'asked', createdAt: asked.at, due: asked.due, currentDue: asked.due }
    const agreed = agreeDue({ due, planned, dayOf, now })
    if (agreed.kind !== 'agreed') return agreed.kind
    return { ...line, status: 'open', createdAt: now, due: agreed.due, currentDue: agreed.due }
  },
  (_before, { commitmentId, answer, due }) =>
    answer === 'unanswered'
      ? undefined
      : { operation: 'answerCommitment', input: { commitmentId, answer: 'unanswered', due } },
)

/**
 * The owner answers what the other person wrote down for them.
 *
 * Accepted, it is a promise from this moment on: `due`, the asked day or another, becomes its first agreed date, and only
 * now it begins to count; without one it is that of the next planned 1:1. Declined, it never does; until the other person
 * has seen that, it may still be accepted. An acceptance is taken back within the hour while nothing came of it, a
 * refusal until the other person has seen it.
 *
 * Example: asked on Monday for Friday and accepted on Tuesday for the next Monday, it is due that Monday and a day old
 * on Wednesday.
 */
export const answerCommitment = { ...answering, looksAtCalendar: ({ due }: Input) => due === null }

/** A day left to the next 1:1 was named when it was accepted, so any day is as good as another then. */
function isAnswered({ status, due }: Commitment, answer: AskAnswer, agreed: string | null): boolean {
  switch (answer) {
    case 'accepted':
      return status === 'open' && (agreed === null || due === agreed)
    case 'declined':
      return status === 'declined'
    case 'unanswered':
      return status === 'asked'
  }
}

/** Once accepted it is moved or dropped like any promise, but for the first hour. */
function isFree({ createdAt, reschedules }: Commitment, now: string): boolean {
  return reschedules.length === 0 && minutesBetween(createdAt, now) < takeBackMinutes
}
