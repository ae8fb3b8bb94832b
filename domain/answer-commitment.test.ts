import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerCommitment, type AskAnswer } from './answer-commitment.ts'
import { acknowledgeDrop, moveCommitment, transferCommitment } from './commitment-moves.ts'
import {
  type Commitment,
  type CommitmentDecision,
  inLedgerOrder,
  isOverdue,
  mayRemove,
  newCommitment,
  tickCommitment,
  untickCommitment,
} from './commitment.ts'
import { agreedPromises } from './promise-facts.ts'

const [askedAt, now, later] = ['2026-10-12T08:00:00.000Z', '2026-10-15T08:00:00.000Z', '2026-10-15T09:30:00.000Z']

const asked = newCommitment({
  id: 'one',
  text: 'Invite the release team',
  owner: 'report',
  by: 'manager',
  due: '2026-10-16',
  createdAt: askedAt,
})

function changed(decision: CommitmentDecision): Commitment {
  if (decision.kind !== 'changed') throw new Error(`expected a change, got ${decision.kind}`)
  return decision.commitment
}

function answer(commitment: Commitment, given: AskAnswer, due: string | null = null, at = now): CommitmentDecision {
  return answerCommitment(commitment, { answer: given, due }, 'report', at)
}

test('what one writes for oneself is a promise, what one writes for the other is asked of them', () => {
  expect(newCommitment({ ...asked, by: 'report' })).toMatchObject({ status: 'open' })
  expect(newCommitment({ ...asked, by: 'report' })).not.toHaveProperty('asked')
  expect(asked).toMatchObject({ status: 'asked', asked: { at: askedAt, due: '2026-10-16' } })
})

test('accepted, it is agreed from that moment, and the accepted day is the first one', () => {
  expect(changed(answer(asked, 'accepted', '2026-10-20'))).toMatchObject({
    status: 'open',
    createdAt: now,
    due: '2026-10-20',
    currentDue: '2026-10-20',
    reschedules: [],
    by: 'manager',
    asked: { at: askedAt, due: '2026-10-16' },
  })
})

test('only its owner answers, and only what was asked for', () => {
  expect(answerCommitment(asked, { answer: 'accepted', due: null }, 'manager', now)).toEqual({ kind: 'not-yours' })
  const own = newCommitment({ ...asked, by: 'report' })
  expect(answer(own, 'declined')).toEqual({ kind: 'too-late' })
})

test('the same answer twice is one answer; once accepted, another day is a move', () => {
  const accepted = changed(answer(asked, 'accepted', '2026-10-20'))
  expect(answer(accepted, 'accepted', '2026-10-20', later)).toEqual({ kind: 'already-so' })
  expect(answer(accepted, 'accepted', '2026-10-21', later)).toEqual({ kind: 'too-late' })
  expect(answer(accepted, 'declined')).toEqual({ kind: 'too-late' })
  expect(answer(changed(answer(asked, 'declined')), 'declined', null, later)).toEqual({ kind: 'already-so' })
})

test('an acceptance is taken back within the hour, while nothing came of it', () => {
  const accepted = changed(answer(asked, 'accepted', '2026-10-20'))
  expect(changed(answer(accepted, 'unanswered'))).toEqual(asked)
  expect(answer(accepted, 'unanswered', null, later)).toEqual({ kind: 'too-late' })
  const moved = changed(moveCommitment(accepted, { to: '2026-10-22' }, 'report', now))
  expect(answer(moved, 'unanswered')).toEqual({ kind: 'too-late' })
})

test('what was not accepted may still be, until the other person has seen that', () => {
  const declined = changed(answer(asked, 'declined'))
  expect(declined).toMatchObject({ status: 'declined', droppedAt: now })
  expect(changed(answer(declined, 'unanswered'))).toEqual(asked)
  expect(changed(answer(declined, 'accepted', '2026-10-20'))).not.toHaveProperty('droppedAt')
  expect(acknowledgeDrop(declined, 'report', now)).toEqual({ kind: 'not-yours' })
  const seen = changed(acknowledgeDrop(declined, 'manager', now))
  expect(answer(seen, 'accepted', '2026-10-20')).toEqual({ kind: 'too-late' })
})

test('its owner’s first tick accepts it, and the way back leads to where it was', () => {
  const done = changed(tickCommitment(asked, 'report', now))
  expect(done).toMatchObject({ status: 'done', createdAt: now, doneAt: now })
  expect(changed(untickCommitment(done, 'report'))).toEqual(asked)
  const accepted = changed(answer(asked, 'accepted', '2026-10-20'))
  const kept = changed(tickCommitment(accepted, 'report', later))
  expect(changed(untickCommitment(kept, 'report'))).toEqual(accepted)
  const atOnce = changed(tickCommitment(accepted, 'report', now))
  expect(changed(untickCommitment(atOnce, 'report'))).toEqual(accepted)
})

test('who asked takes it back until it is answered, who promised within the hour', () => {
  expect(mayRemove(asked, 'manager', later)).toBe(true)
  expect(mayRemove(asked, 'report', now)).toBe(false)
  const accepted = changed(answer(asked, 'accepted', '2026-10-20'))
  expect([mayRemove(accepted, 'manager', now), mayRemove(accepted, 'report', now)]).toEqual([false, false])
})

test('handing a promise over asks the other person for it', () => {
  const own = newCommitment({ ...asked, owner: 'manager', createdAt: askedAt })
  const handed = transferCommitment({ ...own, currentDue: '2026-10-20' }, 'two', 'manager', now)
  expect(handed).toMatchObject({ fresh: { id: 'two', owner: 'report', status: 'asked', due: '2026-10-20' } })
})

test('what waits for an answer stands before what is open, whatever its day', () => {
  const open = newCommitment({ ...asked, id: 'two', by: 'report', due: '2026-10-01' })
  expect(inLedgerOrder([open, asked]).map(({ id }) => id)).toEqual(['one', 'two'])
})

const step = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    answer: fc.constantFrom<AskAnswer>('accepted', 'declined', 'unanswered'),
    due: fc.constantFrom('2026-10-16', '2026-10-20', null),
  }),
  fc.record({ kind: fc.constantFrom('tick' as const, 'untick' as const, 'see' as const, 'move' as const) }),
)

test('whatever is tried in whatever order, nothing counts before its owner agreed, and never by a day before that', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.integer({ min: 0, max: 90 })), { maxLength: 12 }), (steps) => {
      let commitment = asked
      let minutes = 0
      for (const [one, waited] of steps) {
        minutes += waited
        const at = new Date(Date.parse(now) + minutes * 60_000).toISOString()
        const decision = decide(commitment, one, at)
        if (decision.kind === 'changed') commitment = decision.commitment
        const agreed = agreedPromises([commitment])
        if (agreed.length === 0) {
          expect(commitment).toMatchObject({ due: asked.due, createdAt: askedAt, reschedules: [] })
          expect(isOverdue(commitment, '2027-01-01')).toBe(false)
        }
        for (const { createdAt } of agreed) expect(createdAt >= now).toBe(true)
        expect(commitment.asked).toEqual(asked.asked)
      }
    }),
  )
})

function decide(commitment: Commitment, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never, at: string) {
  switch (one.kind) {
    case 'answer':
      return answer(commitment, one.answer, one.due, at)
    case 'tick':
      return tickCommitment(commitment, 'report', at)
    case 'untick':
      return untickCommitment(commitment, 'report')
    case 'see':
      return acknowledgeDrop(commitment, 'manager', at)
    case 'move':
      return moveCommitment(commitment, { to: '2026-10-23' }, 'report', at)
  }
}
