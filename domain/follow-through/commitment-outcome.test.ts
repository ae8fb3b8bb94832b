import { expect, test } from 'vitest'
import { commitmentOutcome, type JudgedCommitment } from './commitment-outcome.ts'

const asOf = '2026-10-05'
const open: JudgedCommitment = { due: '2026-09-18', status: 'open' }
const judge = (commitment: Partial<JudgedCommitment>, renegotiated = false) =>
  commitmentOutcome({ commitment: { ...open, ...commitment }, asOf, renegotiated })

test('done on the day is on time, a day later is late', () => {
  expect(judge({ status: 'done', doneOn: '2026-09-18' })).toBe('on_time')
  expect(judge({ status: 'done', doneOn: '2026-09-19' })).toBe('late')
})

test('open is overdue only after the due day', () => {
  expect(judge({ due: asOf })).toBe('not_due')
  expect(judge({ due: '2026-10-04' })).toBe('overdue')
})

test('closed within the hour is instant, whether done or dropped', () => {
  expect(judge({ status: 'done', doneOn: '2026-09-18', doneMinutes: 59 })).toBe('instant')
  expect(judge({ status: 'done', doneOn: '2026-09-18', doneMinutes: 60 })).toBe('on_time')
  expect(judge({ status: 'dropped', droppedOn: '2026-09-18', droppedMinutes: 5 })).toBe('instant')
})

test('a drop is excused only in time, with a reason, and acknowledged', () => {
  const drop = { status: 'dropped', droppedOn: '2026-09-18', reason: 'blocked', ack: true } as const
  expect(judge(drop)).toBe('excused')
  expect(judge({ ...drop, droppedOn: '2026-09-19' })).toBe('dropped')
  expect(judge({ ...drop, ack: false })).toBe('dropped')
  expect(judge({ ...drop, reason: 'forgotten' })).toBe('dropped')
  expect(judge({ ...drop, reason: undefined })).toBe('dropped')
  for (const reason of ['no_longer_needed', 'reprioritised', 'duplicate', 'transferred']) {
    expect(judge({ ...drop, reason })).toBe('excused')
  }
})

test('a promise without a date stays outside', () => {
  expect(judge({ due: null })).toBe('undated')
  expect(judge({ due: null, status: 'done', doneOn: '2026-09-30' })).toBe('undated')
})

const move = { on: '2026-09-15', to: '2026-10-09', ack: true }

test('moved in time and acknowledged: overdue by the first date, not due when renegotiated', () => {
  expect(judge({ resched: [move] })).toBe('overdue')
  expect(judge({ resched: [move] }, true)).toBe('not_due')
})

test('two workdays ahead is the limit: Wednesday for a Friday, Thursday for a Sunday', () => {
  expect(judge({ resched: [{ ...move, on: '2026-09-16' }] }, true)).toBe('not_due')
  expect(judge({ resched: [{ ...move, on: '2026-09-17' }] }, true)).toBe('overdue')
  expect(judge({ due: '2026-09-20', resched: [{ ...move, on: '2026-09-17' }] }, true)).toBe('not_due')
  expect(judge({ due: '2026-09-20', resched: [{ ...move, on: '2026-09-18' }] }, true)).toBe('overdue')
})

test('only the first move counts, and only if the other side agreed', () => {
  expect(judge({ resched: [{ ...move, ack: false }] }, true)).toBe('overdue')
  expect(
    judge(
      {
        resched: [
          { ...move, on: '2026-09-16', to: '2026-12-01' },
          { ...move, to: '2026-10-01' },
        ],
      },
      true,
    ),
  ).toBe('overdue')
})

test('who works from Tuesday to Thursday needs two of these days', () => {
  const workdays = { pattern: [2, 3, 4] }
  const commitment = { ...open, resched: [{ ...move, on: '2026-09-16' }] }
  expect(commitmentOutcome({ commitment, asOf, renegotiated: true, workdays })).toBe('not_due')
  const late = { ...open, resched: [{ ...move, on: '2026-09-17' }] }
  expect(commitmentOutcome({ commitment: late, asOf, renegotiated: true, workdays })).toBe('overdue')
})
