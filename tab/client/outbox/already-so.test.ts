import { expect, test } from 'vitest'
import { promise } from '../../sample-pair.ts'
import { holdsOnNewer, isAlreadySo } from './already-so.ts'

const line = { pairId: 'p', commitmentId: 'c1', etag: 'e' }

test('a move that both windows made is no conflict, another day is', () => {
  const move = { operation: 'moveCommitment', input: { ...line, to: '2026-10-23' } } as const
  expect(isAlreadySo(move, promise('c1', 'manager', { currentDue: '2026-10-23' }))).toBe(true)
  expect(isAlreadySo(move, promise('c1', 'manager', { currentDue: '2026-10-30' }))).toBe(false)
})

test('words taken away and words never written are the same', () => {
  const none = { operation: 'setTrigger', input: { ...line, when: '', where: '' } } as const
  expect(isAlreadySo(none, promise('c1', 'manager'))).toBe(true)
  expect(isAlreadySo(none, promise('c1', 'manager', { when: 'after stand-up' }))).toBe(false)
})

test('a day and "seen" do not hold on a newer version', () => {
  expect(holdsOnNewer({ operation: 'moveCommitment', input: { ...line, to: '2026-10-23' } })).toBe(false)
  expect(holdsOnNewer({ operation: 'acknowledgeMoves', input: line })).toBe(false)
})

test('an answer given in both windows is given, the other answer is not', () => {
  const accept = { operation: 'answerCommitment', input: { ...line, answer: 'accepted', due: '2026-10-23' } } as const
  expect(isAlreadySo(accept, promise('c1', 'manager', { due: '2026-10-23' }))).toBe(true)
  expect(isAlreadySo(accept, promise('c1', 'manager', { due: '2026-10-30' }))).toBe(false)
  expect(isAlreadySo(accept, promise('c1', 'manager', { status: 'declined' }))).toBe(false)
})

test('a tick taken back leaves a promise open, or asked for when the tick was the answer', () => {
  const untick = { operation: 'untickCommitment', input: line } as const
  for (const status of ['open', 'asked'] as const)
    expect(isAlreadySo(untick, promise('c1', 'manager', { status }))).toBe(true)
  expect(isAlreadySo(untick, promise('c1', 'manager', { status: 'dropped' }))).toBe(false)
})
