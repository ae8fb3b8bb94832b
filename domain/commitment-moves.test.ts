import { expect, test } from 'vitest'
import {
  acknowledgeDrop,
  acknowledgeMoves,
  dropCommitment,
  moveCommitment,
  setTrigger,
  transferCommitment,
  undropCommitment,
} from './commitment-moves.ts'
import { type Commitment, type CommitmentDecision, tickCommitment, untickCommitment } from './commitment.ts'

const now = '2026-10-15T08:00:00Z'

const promise: Commitment = {
  id: 'one',
  owner: 'manager',
  by: 'manager',
  kind: 'next_step',
  text: 'Send the budget numbers',
  createdAt: '2026-10-01T08:00:00Z',
  due: '2026-10-13',
  currentDue: '2026-10-13',
  status: 'open',
  confirmedByOther: false,
  ackByOther: false,
  reschedules: [],
}

function changed(decision: CommitmentDecision): Commitment {
  if (decision.kind !== 'changed') throw new Error(`expected a change, got ${decision.kind}`)
  return decision.commitment
}

test('a move keeps the first agreed date and waits for the other person', () => {
  const moved = changed(moveCommitment(promise, { to: '2026-10-20' }, 'manager', now))
  expect(moved).toMatchObject({ due: '2026-10-13', currentDue: '2026-10-20' })
  expect(moved.reschedules).toEqual([{ at: now, from: '2026-10-13', to: '2026-10-20', ack: false }])
  expect(changed(acknowledgeMoves(moved, 'report')).reschedules[0]?.ack).toBe(true)
  expect(acknowledgeMoves(moved, 'manager')).toEqual({ kind: 'not-yours' })
})

test('the first date given to an undated promise is its first agreed date, not a move', () => {
  const undated = { ...promise, due: null, currentDue: null }
  expect(changed(moveCommitment(undated, { to: '2026-10-20' }, 'manager', now))).toMatchObject({
    due: '2026-10-20',
    currentDue: '2026-10-20',
    reschedules: [],
  })
})

test('only the owner moves, and a move to the same day is none', () => {
  expect(moveCommitment(promise, { to: '2026-10-20' }, 'report', now)).toEqual({ kind: 'not-yours' })
  expect(moveCommitment(promise, { to: '2026-10-13' }, 'manager', now)).toEqual({ kind: 'already-so' })
})

test('a drop has a reason and is acknowledged by the other side, once', () => {
  const dropped = changed(dropCommitment(promise, 'reprioritised', 'manager', now))
  expect(dropped).toMatchObject({ status: 'dropped', droppedAt: now, dropReason: 'reprioritised', ackByOther: false })
  const acknowledged = changed(acknowledgeDrop(dropped, 'report', now))
  expect(acknowledged.ackByOther).toBe(true)
  expect(acknowledgeDrop(acknowledged, 'report', now)).toEqual({ kind: 'already-so' })
  expect(acknowledgeDrop(promise, 'report', now)).toEqual({ kind: 'already-so' })
})

test('a drop is taken back by its owner as long as nobody has seen it', () => {
  const dropped = changed(dropCommitment(promise, 'blocked', 'manager', now))
  expect(changed(undropCommitment(dropped, 'manager'))).toEqual(promise)
  expect(undropCommitment(dropped, 'report')).toEqual({ kind: 'not-yours' })
  expect(undropCommitment(promise, 'manager')).toEqual({ kind: 'already-so' })
  expect(undropCommitment({ ...dropped, ackByOther: true }, 'manager')).toEqual({ kind: 'too-late' })
  const handed = changed(dropCommitment(promise, 'transferred', 'manager', now))
  expect(undropCommitment(handed, 'manager')).toEqual({ kind: 'too-late' })
})

test('a trigger names when and where, and empty words take it away', () => {
  const withTrigger = changed(setTrigger(promise, { when: 'Friday at four', where: 'my desk' }, 'manager'))
  expect(withTrigger).toMatchObject({ when: 'Friday at four', where: 'my desk' })
  expect(changed(setTrigger(withTrigger, { when: '', where: '' }, 'manager'))).toEqual(promise)
})

test('a transfer ends one promise and starts the same one on the other side', () => {
  const decision = transferCommitment(promise, 'two', 'manager', now)
  if (decision.kind !== 'transferred') throw new Error('expected a transfer')
  expect(decision.old).toMatchObject({ id: 'one', status: 'dropped', dropReason: 'transferred' })
  expect(decision.fresh).toMatchObject({
    id: 'two',
    owner: 'report',
    status: 'asked',
    due: '2026-10-13',
    createdAt: now,
  })
  expect(transferCommitment(promise, 'two', 'report', now)).toEqual({ kind: 'not-yours' })
})

test('what only an open promise takes is not possible on a closed one, and never counted as done already', () => {
  const dropped = changed(dropCommitment(promise, 'blocked', 'manager', now))
  const done = changed(tickCommitment(promise, 'manager', now))
  for (const closed of [dropped, done, { ...dropped, status: 'declined' as const }]) {
    expect(moveCommitment(closed, { to: '2026-10-20' }, 'manager', now)).toEqual({ kind: 'too-late' })
    expect(setTrigger(closed, { when: 'after stand-up', where: '' }, 'manager')).toEqual({ kind: 'too-late' })
    expect(dropCommitment(closed, 'duplicate', 'manager', now)).toEqual({ kind: 'too-late' })
  }
  expect(tickCommitment(dropped, 'manager', now)).toEqual({ kind: 'too-late' })
  expect(untickCommitment(dropped, 'manager')).toEqual({ kind: 'too-late' })
  expect(dropCommitment(dropped, 'blocked', 'manager', now)).toEqual({ kind: 'already-so' })
})
