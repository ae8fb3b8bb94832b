import { expect, test } from 'vitest'
import { topic } from '../../sample-pair.ts'
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
