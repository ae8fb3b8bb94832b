import { expect, test } from 'vitest'
import { entryOf, pairOfElena, promise, topic } from '../../../builders/sample-pair.ts'
import { withChanges } from './with-changes.ts'

const note = { pairId: 'p', id: 'n1', text: 'Budget numbers go out today.', visibility: 'shared' } as const

test('a note that waits stands under the day of the 1:1, with its writer', () => {
  const shown = withChanges(pairOfElena(), [entryOf({ operation: 'addNote', input: note })])
  expect(shown.notes).toMatchObject([{ id: 'n1', by: 'manager', sessionOn: '2026-10-15', etag: 'unsent' }])
  expect(shown.privateNotes).toEqual([])
})

test('a note written after midnight of a 1:1 stands under its day at once, as the API will file it', () => {
  const planned = [{ startAt: '2026-10-14T20:30:00Z', endAt: '2026-10-14T21:00:00Z', on: '2026-10-14' }]
  const late = { ...entryOf({ operation: 'addNote', input: note }), at: '2026-10-14T22:30:00.000Z' }
  expect(
    withChanges(pairOfElena({ facts: { planned, metOn: [], spokenFrom: '2026-07-16' } }), [late]).notes,
  ).toMatchObject([{ sessionOn: '2026-10-14' }])
})

test('a private note never stands among the shared ones', () => {
  const input = { ...note, visibility: 'private' } as const
  const shown = withChanges(pairOfElena(), [entryOf({ operation: 'addNote', input })])
  expect(shown.notes).toEqual([])
  expect(shown.privateNotes).toMatchObject([{ id: 'n1', visibility: 'private' }])
})

test('a line that reached the API unnoticed is not shown twice', () => {
  const pair = pairOfElena({ topics: [topic('t1', 'manager', 'Lyon handover')] })
  const again = entryOf({ operation: 'addTopic', input: { pairId: 'p', id: 't1', text: 'Lyon handover' } })
  expect(withChanges(pair, [again]).topics).toHaveLength(1)
})

test('steps on one line apply in their order: ticked, then taken back', () => {
  const pair = pairOfElena({ commitments: [promise('c1', 'manager', { due: '2026-10-13', isOverdue: true })] })
  const tick = entryOf({ operation: 'tickCommitment', input: { pairId: 'p', commitmentId: 'c1', etag: 'e' } })
  const untick = entryOf({ operation: 'untickCommitment', input: { pairId: 'p', commitmentId: 'c1', etag: 'e' } })
  expect(withChanges(pair, [tick]).commitments).toMatchObject([{ status: 'done', isOverdue: false }])
  expect(withChanges(pair, [tick, untick]).commitments).toMatchObject([{ status: 'open', isOverdue: true }])
})

test('a promise without a day gets the day of the next 1:1, or none', () => {
  const input = { pairId: 'p', id: 'c2', text: 'Ask Tom', owner: 'manager', due: null } as const
  const added = [entryOf({ operation: 'addCommitment', input })]
  const planned = { startAt: '2026-10-29T09:00:00Z', endAt: '2026-10-29T09:30:00Z', on: '2026-10-29' }
  const pair = pairOfElena({ facts: { planned: [planned], metOn: [], spokenFrom: '2026-07-16' } })
  expect(withChanges(pair, added).commitments[0]?.due).toBe('2026-10-29')
  expect(withChanges(pairOfElena(), added).commitments[0]?.due).toBeNull()
})

test('what the API refused is not shown as if it were so', () => {
  const refusal = { code: 'bad_input', message: 'Too long.', trace: 'T' } as const
  const entry = { ...entryOf({ operation: 'addNote', input: note }), refusal }
  expect(withChanges(pairOfElena(), [entry]).notes).toEqual([])
})

test('the record itself is never changed, only what is shown', () => {
  const pair = Object.freeze(pairOfElena({ topics: [Object.freeze(topic('t1', 'report', 'Rota'))] }))
  withChanges(pair, [entryOf({ operation: 'discussTopic', input: { pairId: 'p', topicId: 't1', etag: 'e' } })])
  expect(pair.topics[0]?.status).toBe('open')
})
