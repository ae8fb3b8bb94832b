import { expect, test } from 'vitest'
import { inLedgerOrder, isOverdue, mayTakeBack, type Commitment } from './commitment.ts'

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
