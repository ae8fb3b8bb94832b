import { describe, expect, test } from 'vitest'
import {
  confirmCommitment,
  unconfirmCommitment,
  inLedgerOrder,
  isOverdue,
  mayTakeBack,
  tickCommitment,
  untickCommitment,
  type Commitment,
} from './commitment.ts'

const now = '2024-02-29T10:00:00Z'

function promise(facts: Partial<Commitment> = {}): Commitment {
  return {
    id: 'one',
    owner: 'report',
    by: 'manager',
    kind: 'next_step',
    text: 'Draft the rota',
    createdAt: '2024-02-20T10:00:00Z',
    due: '2024-02-28',
    currentDue: '2024-02-28',
    status: 'open',
    confirmedByOther: false,
    ackByOther: false,
    reschedules: [],
    ...facts,
  }
}

describe('ticking', () => {
  test('the owner ticks, and the time is kept', () => {
    const decision = tickCommitment(promise(), 'report', now)
    expect(decision).toMatchObject({ kind: 'changed', commitment: { status: 'done', doneAt: now, due: '2024-02-28' } })
  })

  test('the one it was promised to cannot tick it', () => {
    expect(tickCommitment(promise(), 'manager', now)).toEqual({ kind: 'not-yours' })
  })

  test('a second tick changes nothing', () => {
    expect(tickCommitment(promise({ status: 'done', doneAt: now }), 'report', now)).toEqual({ kind: 'already-so' })
  })

  test('taking a tick back takes the confirmation with it and forgets the day', () => {
    const done = promise({ status: 'done', doneAt: now, confirmedByOther: true })
    const decision = untickCommitment(done, 'report')
    expect(decision).toEqual({ kind: 'changed', commitment: promise() })
  })
})

describe('confirming', () => {
  test('the receiver confirms what is done', () => {
    const decision = confirmCommitment(promise({ status: 'done', doneAt: now }), 'manager', now)
    expect(decision).toMatchObject({ kind: 'changed', commitment: { confirmedByOther: true, settledAt: now } })
  })

  test('the receiver takes the word back, and nobody else does', () => {
    const confirmed = promise({ status: 'done', doneAt: now, confirmedByOther: true })
    expect(unconfirmCommitment(confirmed, 'manager')).toEqual({
      kind: 'changed',
      commitment: { ...confirmed, confirmedByOther: false },
    })
    expect(unconfirmCommitment(confirmed, 'report')).toEqual({ kind: 'not-yours' })
    expect(unconfirmCommitment({ ...confirmed, confirmedByOther: false }, 'manager')).toEqual({ kind: 'already-so' })
  })

  test('the owner cannot confirm themselves, and an open promise cannot be confirmed', () => {
    expect(confirmCommitment(promise({ status: 'done' }), 'report', now)).toEqual({ kind: 'not-yours' })
    expect(confirmCommitment(promise(), 'manager', now)).toEqual({ kind: 'too-late' })
  })
})

test('overdue counts from the first agreed date, wherever the date moved', () => {
  expect(isOverdue(promise({ currentDue: '2024-03-20' }), '2024-02-29')).toBe(true)
  expect(isOverdue(promise(), '2024-02-28')).toBe(false)
  expect(isOverdue(promise({ due: null, currentDue: null }), '2030-01-01')).toBe(false)
})

test('a line can be taken back by its writer for an hour, not by the other and not later', () => {
  const line = { by: 'manager' as const, createdAt: '2024-02-29T09:30:00Z' }
  expect(mayTakeBack(line, 'manager', now)).toBe(true)
  expect(mayTakeBack(line, 'report', now)).toBe(false)
  expect(mayTakeBack(line, 'manager', '2024-02-29T10:30:00Z')).toBe(false)
})

test('the ledger shows open before done, the oldest promise first, undated last', () => {
  const lines = [
    promise({ id: 'undated', due: null }),
    promise({ id: 'done', status: 'done', due: '2024-01-01' }),
    promise({ id: 'later', due: '2024-03-02' }),
    promise({ id: 'soon', due: '2024-03-01' }),
  ]
  expect(inLedgerOrder(lines).map((line) => line.id)).toEqual(['soon', 'later', 'undated', 'done'])
})
