import { expect, test } from 'vitest'
import { promise, topic } from '../../builders/sample-pair.ts'
import { holdsOnNewer, isDone } from './is-done.ts'

const pairId = 'm_r'
const on = { pairId, topicId: 't1', etag: 'e' }
const rota = topic('t1', 'report', 'Rota')

test('dropping a topic that was dropped is done; one that was named a barrier is not dropped', () => {
  const drop = { operation: 'decideTopic', input: { ...on, decision: 'drop' } } as const
  expect(isDone(drop, { ...rota, status: 'dropped' }, 'm')).toBe(true)
  expect(isDone(drop, { ...rota, status: 'barrier' }, 'm')).toBe(false)
})

test('taking away what is gone is done, and nothing else is', () => {
  expect(isDone({ operation: 'removeTopic', input: on }, undefined, 'M')).toBe(true)
  expect(isDone({ operation: 'discussTopic', input: on }, undefined, 'm')).toBe(false)
})

test('a place on the agenda holds whatever else changed; words do not', () => {
  expect(holdsOnNewer({ operation: 'placeTopic', input: { ...on, rank: 1 } })).toBe(true)
  const note = { pairId, noteId: 'n', etag: 'e', visibility: 'shared', text: 'After' } as const
  expect(holdsOnNewer({ operation: 'editNote', input: note })).toBe(false)
})

const line = { pairId, commitmentId: 'c1', etag: 'e' }

test('a move that both windows made is no conflict, another day is', () => {
  const move = { operation: 'moveCommitment', input: { ...line, to: '2026-10-23' } } as const
  expect(isDone(move, promise('c1', 'manager', { currentDue: '2026-10-23' }), 'm')).toBe(true)
  expect(isDone(move, promise('c1', 'manager', { currentDue: '2026-10-30' }), 'm')).toBe(false)
  expect(holdsOnNewer(move)).toBe(false)
})

test('words taken away and words never written are the same', () => {
  const none = { operation: 'setTrigger', input: { ...line, when: '', where: '' } } as const
  expect(isDone(none, promise('c1', 'manager'), 'm')).toBe(true)
  expect(isDone(none, promise('c1', 'manager', { when: 'after stand-up' }), 'm')).toBe(false)
})

test('an answer given in both windows is given, the other answer is not', () => {
  const accept = { operation: 'answerCommitment', input: { ...line, answer: 'accepted', due: '2026-10-23' } } as const
  const asked = { at: '2026-10-14T08:00:00.000Z', due: '2026-10-20' }
  expect(isDone(accept, promise('c1', 'manager', { asked, due: '2026-10-23' }), 'm')).toBe(true)
  expect(isDone(accept, promise('c1', 'manager', { asked, due: '2026-10-30' }), 'm')).toBe(false)
  expect(isDone(accept, promise('c1', 'manager', { asked, status: 'declined' }), 'm')).toBe(false)
})

test('a tick taken back leaves a promise open, or asked for when the tick was the answer', () => {
  const untick = { operation: 'untickCommitment', input: line } as const
  for (const status of ['open', 'asked'] as const)
    expect(isDone(untick, promise('c1', 'manager', { status }), 'm')).toBe(true)
  expect(isDone(untick, promise('c1', 'manager', { status: 'dropped' }), 'm')).toBe(false)
  expect(holdsOnNewer(untick)).toBe(true)
})

test('a promise that either window handed over is handed over', () => {
  const hand = { operation: 'transferCommitment', input: { ...line, newId: 'c2' } } as const
  expect(isDone(hand, promise('c1', 'manager', { status: 'dropped', dropReason: 'transferred' }), 'm')).toBe(true)
  expect(isDone(hand, promise('c1', 'manager', { status: 'dropped', dropReason: 'blocked' }), 'm')).toBe(false)
})
