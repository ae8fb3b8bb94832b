import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../commitment.ts'
import type { Decision } from '../act.ts'
import { type ActCall, decideAct } from '../acts.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { commitmentAfter as after } from '../../../tests/record/line-after.ts'

const now = '2026-10-15T08:00:00.000Z'
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
const done: Commitment = { ...promise, status: 'done', doneAt: now }

type Name = ActCall['operation']

/** What an act makes of one promise; its owner acts where nobody is named. */
function act(
  operation: Name,
  commitment: Commitment,
  { by = 'manager', ...input }: { by?: 'manager' | 'report'; [name: string]: string } = {},
): Decision {
  const call = { operation, input: { commitmentId: 'one', ...input } } as ActCall
  return decideAct(aRecord({ commitments: [commitment] }), call, by, now)
}

const unchanged = { kind: 'unchanged' }
const no = (reason: string) => ({ kind: 'not-possible', reason })

describe('ticking', () => {
  test('the owner ticks, the time is kept, and the way back is to untick', () => {
    const decision = act('tickCommitment', promise)
    expect(after(decision)).toEqual(done)
    expect(decision).toMatchObject({ undo: { operation: 'untickCommitment', input: { commitmentId: 'one' } } })
    expect(act('tickCommitment', done)).toEqual(unchanged)
  })

  test('the one it was promised to cannot tick it, and what is not there neither', () => {
    expect(act('tickCommitment', promise, { by: 'report' })).toEqual(no('not-yours'))
    expect(act('tickCommitment', { ...promise, id: 'two' })).toEqual(no('gone'))
  })

  test('taking a tick back takes the confirmation with it and forgets the day', () => {
    expect(after(act('untickCommitment', { ...done, confirmedByOther: true, settledAt: now }))).toEqual(promise)
    expect(act('untickCommitment', promise)).toEqual(unchanged)
  })
})

describe('confirming', () => {
  test('the receiver confirms what is done and takes the word back, and nobody else does', () => {
    const decision = act('confirmCommitment', done, { by: 'report' })
    const confirmed = after(decision)
    expect(confirmed).toMatchObject({ confirmedByOther: true, settledAt: now })
    expect(decision).toMatchObject({ undo: { operation: 'unconfirmCommitment' } })
    expect(act('confirmCommitment', confirmed, { by: 'report' })).toEqual(unchanged)
    expect(act('confirmCommitment', done)).toEqual(no('not-yours'))
    expect(after(act('unconfirmCommitment', confirmed, { by: 'report' }))).toEqual(done)
    expect(act('unconfirmCommitment', done, { by: 'report' })).toEqual(unchanged)
    expect(act('unconfirmCommitment', confirmed)).toEqual(no('not-yours'))
  })

  test('an open promise cannot be confirmed, and that is said', () => {
    expect(act('confirmCommitment', promise, { by: 'report' })).toEqual(no('open-again'))
  })
})

describe('moving', () => {
  test('a move keeps the first agreed date and waits for the other person', () => {
    const moved = after(act('moveCommitment', promise, { to: '2026-10-20', why: 'Tom is away' }))
    expect(moved).toMatchObject({ due: '2026-10-13', currentDue: '2026-10-20' })
    expect(moved.reschedules).toEqual([
      { at: now, from: '2026-10-13', to: '2026-10-20', ack: false, why: 'Tom is away' },
    ])
    const seen = after(act('acknowledgeMoves', moved, { by: 'report' }))
    expect(seen.reschedules).toMatchObject([{ ack: true }])
    expect(act('acknowledgeMoves', seen, { by: 'report' })).toEqual(unchanged)
    expect(act('acknowledgeMoves', moved)).toEqual(no('not-yours'))
  })

  test('the first date given to an undated promise is its first agreed date, not a move', () => {
    const undated = { ...promise, due: null, currentDue: null }
    expect(after(act('moveCommitment', undated, { to: '2026-10-20' }))).toMatchObject({
      due: '2026-10-20',
      currentDue: '2026-10-20',
      reschedules: [],
    })
  })

  test('only the owner moves, to a day to come; to the same day it is moved already, also once that is over', () => {
    expect(act('moveCommitment', promise, { to: '2026-10-20', by: 'report' })).toEqual(no('not-yours'))
    expect(act('moveCommitment', promise, { to: '2026-10-14' })).toEqual(no('day-over'))
    expect(act('moveCommitment', promise, { to: '2029-10-14' })).toEqual(no('day-too-far'))
    expect(act('moveCommitment', promise, { to: '2026-10-13' })).toEqual(unchanged)
  })
})

describe('dropping', () => {
  const dropped = after(act('dropCommitment', promise, { reason: 'reprioritised' }))

  test('a drop has a reason and is acknowledged by the other side, once', () => {
    expect(dropped).toMatchObject({ status: 'dropped', droppedAt: now, dropReason: 'reprioritised', ackByOther: false })
    const seen = after(act('acknowledgeDrop', dropped, { by: 'report' }))
    expect(seen).toMatchObject({ ackByOther: true, settledAt: now })
    expect(act('acknowledgeDrop', seen, { by: 'report' })).toEqual(unchanged)
    expect(act('acknowledgeDrop', promise, { by: 'report' })).toEqual(no('open-again'))
    expect(act('undropCommitment', seen)).toEqual(no('too-late'))
  })

  test('a drop is taken back by its owner as long as nobody has seen it', () => {
    expect(after(act('undropCommitment', dropped))).toEqual(promise)
    expect(act('undropCommitment', dropped, { by: 'report' })).toEqual(no('not-yours'))
    expect(act('undropCommitment', promise)).toEqual(unchanged)
    expect(act('undropCommitment', { ...dropped, dropReason: 'transferred' })).toEqual(no('closed'))
  })
})

test('a trigger names when and where, empty words take it away, and the words before are the way back', () => {
  const decision = act('setTrigger', promise, { when: 'Friday at four', where: 'my desk' })
  expect(after(decision)).toMatchObject({ when: 'Friday at four', where: 'my desk' })
  expect(decision).toMatchObject({ undo: { operation: 'setTrigger', input: { when: '', where: '' } } })
  expect(after(act('setTrigger', after(decision), { when: '', where: '' }))).toEqual(promise)
  expect(act('setTrigger', promise, { when: '', where: '' })).toEqual(unchanged)
})

test('a transfer ends one promise and asks the other side for the same, until the day agreed last', () => {
  const decision = act('transferCommitment', { ...promise, currentDue: '2026-10-20' }, { newId: 'two' })
  expect(decision).toMatchObject({
    changes: [
      { what: 'edited', line: { id: 'one', status: 'dropped', dropReason: 'transferred' } },
      { what: 'added', line: { id: 'two', owner: 'report', status: 'asked', due: '2026-10-20', createdAt: now } },
    ],
  })
  expect(decision).not.toHaveProperty('undo')
  expect(act('transferCommitment', after(decision), { newId: 'three' })).toEqual(unchanged)
  expect(act('transferCommitment', promise, { newId: 'two', by: 'report' })).toEqual(no('not-yours'))
})

test('what only an open promise takes is not possible on a closed one, and never counted as done already', () => {
  const dropped = after(act('dropCommitment', promise, { reason: 'blocked' }))
  for (const closed of [dropped, done, { ...dropped, status: 'declined' as const }]) {
    expect(act('moveCommitment', closed, { to: '2026-10-20' })).toEqual(no('closed'))
    expect(act('setTrigger', closed, { when: 'after stand-up', where: '' })).toEqual(no('closed'))
    expect(act('dropCommitment', closed, { reason: 'duplicate' })).toEqual(no('closed'))
  }
  expect(act('tickCommitment', dropped)).toEqual(no('closed'))
  expect(act('untickCommitment', dropped)).toEqual(no('closed'))
  expect(act('dropCommitment', dropped, { reason: 'blocked' })).toEqual(unchanged)
})

test('its writer takes an own promise away within the hour; what is gone is taken away already', () => {
  const fresh = { ...promise, createdAt: now }
  expect(act('removeCommitment', fresh)).toMatchObject({ changes: [{ what: 'removed', id: 'one' }] })
  expect(act('removeCommitment', fresh, { by: 'report' })).toEqual(no('not-yours'))
  expect(act('removeCommitment', promise)).toEqual(no('too-late'))
  expect(act('removeCommitment', { ...promise, id: 'two' })).toEqual(unchanged)
})

test('a promise without a day is until the next 1:1, and its way back is away', () => {
  const planned = [{ startAt: '2026-10-29T09:00:00Z', endAt: '2026-10-29T09:30:00Z', on: '2026-10-29' }]
  const add = (due: string | null) =>
    decideAct(
      aRecord({ planned }),
      {
        operation: 'addCommitment',
        input: { id: 'one', text: 'Ask Tom', owner: 'report', due, measure: 'He said so' },
      },
      'manager',
      now,
    )
  expect(after(add(null))).toMatchObject({ status: 'asked', due: '2026-10-29', measure: 'He said so' })
  expect(add('2026-10-14')).toEqual(no('day-over'))
  expect(add('2026-10-20')).toMatchObject({ undo: { operation: 'removeCommitment', input: { commitmentId: 'one' } } })
})
