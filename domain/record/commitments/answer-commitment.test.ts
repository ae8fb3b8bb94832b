import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Commitment, inLedgerOrder, isOverdue, mayRemove, newCommitment } from '../../commitment.ts'
import { agreedPromises } from '../../commitments/promise-facts.ts'
import type { Decision } from '../act.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { commitmentAfter as after } from '../../../tests/record/line-after.ts'
import { acknowledgeDrop } from './acknowledge-drop.ts'
import { answerCommitment } from './answer-commitment.ts'
import type { AskAnswer } from '../../commitment.ts'
import { moveCommitment } from './move-commitment.ts'
import { tickCommitment } from './tick-commitment.ts'
import { untickCommitment } from './untick-commitment.ts'

const [askedAt, now, later] = ['2026-10-12T08:00:00.000Z', '2026-10-15T08:00:00.000Z', '2026-10-15T09:30:00.000Z']
const of = { commitmentId: 'one' }
const record = (commitment: Commitment) => aRecord({ commitments: [commitment] })
const no = (reason: string) => ({ kind: 'not-possible', reason })

const asked = newCommitment({
  id: 'one',
  text: 'Invite the release team',
  owner: 'report',
  by: 'manager',
  due: '2026-10-16',
  createdAt: askedAt,
})

function answer(commitment: Commitment, given: AskAnswer, due: string | null = null, at = now): Decision {
  return answerCommitment.decide(record(commitment), { ...of, answer: given, due }, 'report', at)
}

test('what one writes for oneself is a promise, what one writes for the other is asked of them', () => {
  expect(newCommitment({ ...asked, by: 'report' })).toMatchObject({ status: 'open' })
  expect(newCommitment({ ...asked, by: 'report' })).not.toHaveProperty('asked')
  expect(asked).toMatchObject({ status: 'asked', asked: { at: askedAt, due: '2026-10-16' } })
})

test('accepted, it is agreed from that moment, and the accepted day is the first one', () => {
  const decision = answer(asked, 'accepted', '2026-10-20')
  expect(after(decision)).toMatchObject({
    status: 'open',
    createdAt: now,
    due: '2026-10-20',
    currentDue: '2026-10-20',
    reschedules: [],
    by: 'manager',
    asked: { at: askedAt, due: '2026-10-16' },
  })
  expect(decision).toMatchObject({ undo: { operation: 'answerCommitment', input: { answer: 'unanswered' } } })
})

test('only its owner answers, only what was asked for, and not for a day that is over', () => {
  const accepted = { ...of, answer: 'accepted', due: null } as const
  expect(answerCommitment.decide(record(asked), accepted, 'manager', now)).toEqual(no('not-yours'))
  const own = newCommitment({ ...asked, by: 'report' })
  expect(answer(own, 'declined')).toEqual(no('closed'))
  expect(answer(asked, 'accepted', '2026-10-14')).toEqual(no('day-over'))
})

test('the same answer twice is one answer, whichever day the next 1:1 has by then; another day is a move', () => {
  const accepted = after(answer(asked, 'accepted', '2026-10-20'))
  expect(answer(accepted, 'accepted', '2026-10-20', later)).toEqual({ kind: 'unchanged' })
  expect(answer(accepted, 'accepted', null, later)).toEqual({ kind: 'unchanged' })
  expect(answer(accepted, 'accepted', '2026-10-21', later)).toEqual(no('closed'))
  expect(answer(accepted, 'declined')).toEqual(no('closed'))
  expect(answer(after(answer(asked, 'declined')), 'declined', null, later)).toEqual({ kind: 'unchanged' })
})

test('an acceptance is taken back within the hour, while nothing came of it', () => {
  const accepted = after(answer(asked, 'accepted', '2026-10-20'))
  expect(after(answer(accepted, 'unanswered'))).toEqual(asked)
  expect(answer(accepted, 'unanswered', null, later)).toEqual(no('too-late'))
  const moved = after(moveCommitment.decide(record(accepted), { ...of, to: '2026-10-22' }, 'report', now))
  expect(answer(moved, 'unanswered')).toEqual(no('too-late'))
})

test('what was not accepted may still be, until the other person has seen that', () => {
  const declined = after(answer(asked, 'declined'))
  expect(declined).toMatchObject({ status: 'declined', droppedAt: now })
  expect(after(answer(declined, 'unanswered'))).toEqual(asked)
  expect(after(answer(declined, 'accepted', '2026-10-20'))).not.toHaveProperty('droppedAt')
  expect(acknowledgeDrop.decide(record(declined), of, 'report', now)).toEqual(no('not-yours'))
  const seen = after(acknowledgeDrop.decide(record(declined), of, 'manager', now))
  expect(answer(seen, 'accepted', '2026-10-20')).toEqual(no('too-late'))
})

test('its owner’s first tick accepts it, and the way back leads to where it was', () => {
  const tick = (line: Commitment, at: string) => after(tickCommitment.decide(record(line), of, 'report', at))
  const untick = (line: Commitment) => after(untickCommitment.decide(record(line), of, 'report', later))
  expect(tick(asked, now)).toMatchObject({ status: 'done', createdAt: now, doneAt: now })
  expect(untick(tick(asked, now))).toEqual(asked)
  const accepted = after(answer(asked, 'accepted', '2026-10-20'))
  expect(untick(tick(accepted, later))).toEqual(accepted)
  expect(untick(tick(accepted, now))).toEqual(accepted)
})

test('who asked takes it back until it is answered, who promised within the hour', () => {
  expect(mayRemove(asked, 'manager', later)).toBe(true)
  expect(mayRemove(asked, 'report', now)).toBe(false)
  const accepted = after(answer(asked, 'accepted', '2026-10-20'))
  expect([mayRemove(accepted, 'manager', now), mayRemove(accepted, 'report', now)]).toEqual([false, false])
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
        if (decision.kind === 'changed') commitment = after(decision)
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
      return tickCommitment.decide(record(commitment), of, 'report', at)
    case 'untick':
      return untickCommitment.decide(record(commitment), of, 'report', at)
    case 'see':
      return acknowledgeDrop.decide(record(commitment), of, 'manager', at)
    case 'move':
      return moveCommitment.decide(record(commitment), { ...of, to: '2026-10-23' }, 'report', at)
  }
}
