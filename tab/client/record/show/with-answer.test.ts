import { expect, test } from 'vitest'
import { pairOfElena, promise, topic } from '../../../builders/sample-pair.ts'
import { withAnswer } from './with-answer.ts'

const at = '2026-10-15T08:04:00.000Z'

test('a line the API confirmed replaces the one that stood there, with its new version', () => {
  const pair = pairOfElena({ commitments: [promise('c1', 'manager')] })
  const done = promise('c1', 'manager', { status: 'done', etag: 'e2' })
  const change = { operation: 'tickCommitment', input: { pairId: 'p', commitmentId: 'c1', etag: 'e' } } as const
  const after = withAnswer(pair, { change, at, output: { commitment: done, revision: 'r2' }, current: undefined })
  expect(after.commitments).toEqual([done])
})

test('a new line is added, and the revision stays so that the next reading is a whole one', () => {
  const added = topic('t1', 'manager', 'Lyon handover')
  const change = { operation: 'addTopic', input: { pairId: 'p', id: 't1', text: 'Lyon handover' } } as const
  const after = withAnswer(pairOfElena(), { change, at, output: { topic: added, revision: 'r2' }, current: undefined })
  expect(after.topics).toEqual([added])
  expect(after.revision).toBe('r1')
})

test('a line that was taken away is gone', () => {
  const mine = { ...topic('t1', 'manager', 'Lyon handover'), createdAt: '2026-10-15T08:00:00.000Z' }
  const pair = pairOfElena({ topics: [mine] })
  const change = { operation: 'removeTopic', input: { pairId: 'p', topicId: 't1', etag: 'e' } } as const
  expect(withAnswer(pair, { change, at, output: { revision: 'r2' }, current: undefined }).topics).toEqual([])
})

test('where an earlier try had got through, the line as the API has it counts', () => {
  const pair = pairOfElena({ topics: [topic('t1', 'report', 'Rota')] })
  const change = { operation: 'discussTopic', input: { pairId: 'p', topicId: 't1', etag: 'e' } } as const
  const current = { ...topic('t1', 'report', 'Rota'), status: 'discussed', etag: 'e3' }
  expect(withAnswer(pair, { change, at, output: undefined, current }).topics).toEqual([current])
})

test('a note that was rewritten has the version of the API, and one that was taken away is gone', () => {
  const note = {
    id: 'n',
    etag: 'e',
    by: 'manager',
    text: 'Before',
    visibility: 'shared',
    sessionOn: '2026-10-15',
  } as const
  const pair = pairOfElena({ notes: [{ ...note, createdAt: '2026-10-15T08:00:00.000Z' }] })
  const line = { pairId: 'p', noteId: 'n', visibility: 'shared', etag: 'e' } as const
  const [before] = pair.notes
  if (!before) throw new Error('no note')
  const after = withAnswer(pair, {
    change: { operation: 'editNote', input: { ...line, text: 'After' } },
    at,
    output: { note: { ...before, text: 'After', etag: 'e2' }, revision: 'r2' },
    current: undefined,
  })
  expect(after.notes).toMatchObject([{ text: 'After', etag: 'e2' }])
  const remove = { operation: 'removeNote', input: line } as const
  expect(withAnswer(after, { change: remove, at, output: { revision: 'r3' }, current: undefined }).notes).toEqual([])
})
