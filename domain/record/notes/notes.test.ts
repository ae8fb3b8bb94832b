import { expect, test } from 'vitest'
import type { Note } from '../../note.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { addNote } from './add-note.ts'
import { editNote } from './edit-note.ts'
import { removeNote } from './remove-note.ts'

const now = '2026-10-15T08:10:00.000Z'
const note: Note = {
  id: 'a',
  by: 'report',
  text: 'Before',
  visibility: 'shared',
  sessionOn: '2026-10-15',
  createdAt: '2026-10-15T08:00:00.000Z',
}
const record = aRecord({ notes: [note] })
const of = { noteId: 'a', visibility: 'shared' } as const

test('a note is filed under the 1:1 that runs or has just ended, and its way back is away', () => {
  const evening = { startAt: '2026-10-15T20:30:00Z', endAt: '2026-10-15T21:00:00Z', on: '2026-10-15' }
  const input = { id: 'n', text: 'Wants to lead it.', visibility: 'shared', isThanks: true } as const
  const homeward = '2026-10-15T22:30:00.000Z'
  expect(addNote.decide(aRecord({ planned: [evening] }), input, 'report', homeward)).toEqual({
    kind: 'changed',
    changes: [
      {
        what: 'added',
        kind: 'note',
        line: { ...input, by: 'report', sessionOn: '2026-10-15', createdAt: homeward },
      },
    ],
    undo: { operation: 'removeNote', input: { noteId: 'n', visibility: 'shared' } },
  })
})

test('to oneself nobody is thanked', () => {
  const input = { id: 'n', text: 'Well done', visibility: 'private', isThanks: true } as const
  const decision = addNote.decide(record, input, 'report', now)
  expect(decision).toMatchObject({ changes: [{ line: { visibility: 'private' } }] })
  expect(JSON.stringify(decision)).not.toContain('isThanks')
})

test('an addition stands under the day of its note, and needs one', () => {
  const input = { id: 'n', text: 'One more thing', visibility: 'shared', addendumTo: 'old' } as const
  const known = aRecord({ noteDay: (id) => (id === 'old' ? '2026-09-03' : undefined) })
  expect(addNote.decide(known, input, 'manager', now)).toMatchObject({
    changes: [{ line: { sessionOn: '2026-09-03' } }],
  })
  expect(addNote.decide(aRecord(), input, 'manager', now)).toEqual({ kind: 'not-possible', reason: 'gone' })
})

test('a note that stands there already is not written again', () => {
  expect(addNote.decide(record, { ...note, text: 'Before' }, 'report', now)).toEqual({ kind: 'unchanged' })
})

test('the author rewrites a note, its time is kept, and the words before are the way back', () => {
  expect(editNote.decide(record, { ...of, text: 'After' }, 'report', now)).toEqual({
    kind: 'changed',
    changes: [{ what: 'edited', kind: 'note', line: { ...note, text: 'After', editedAt: now } }],
    undo: { operation: 'editNote', input: { ...of, text: 'Before' } },
  })
  expect(editNote.decide(record, { ...of, text: 'Before' }, 'report', now)).toEqual({ kind: 'unchanged' })
})

test('nobody rewrites the other person’s note, and a private id names no shared note', () => {
  const edit = (visibility: 'shared' | 'private', by: 'report' | 'manager') =>
    editNote.decide(record, { noteId: 'a', visibility, text: 'After' }, by, now)
  expect(edit('shared', 'manager')).toEqual({ kind: 'not-possible', reason: 'not-yours' })
  expect(edit('private', 'report')).toEqual({ kind: 'not-possible', reason: 'gone' })
})

test('a note of a session before the previous one is locked; a private one never', () => {
  const old = { ...note, sessionOn: '2026-10-01' }
  const later = { notes: [old, { ...note, id: 'b' }], metOn: ['2026-10-08'] }
  expect(editNote.decide(aRecord(later), { ...of, text: 'After' }, 'report', now)).toEqual({
    kind: 'not-possible',
    reason: 'locked',
  })
  const own = aRecord({
    ...later,
    notes: [
      { ...old, visibility: 'private' },
      { ...note, id: 'b' },
    ],
  })
  expect(editNote.decide(own, { noteId: 'a', visibility: 'private', text: 'After' }, 'report', now).kind).toBe(
    'changed',
  )
})

test('a shared note is taken back by its author within the hour, a private one at any time; what is gone is taken back', () => {
  const late = '2026-10-15T09:00:00.000Z'
  expect(removeNote.decide(record, of, 'report', now)).toEqual({
    kind: 'changed',
    changes: [{ what: 'removed', kind: 'note', id: 'a' }],
  })
  expect(removeNote.decide(record, of, 'report', late)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  expect(removeNote.decide(record, of, 'manager', now)).toEqual({ kind: 'not-possible', reason: 'not-yours' })
  expect(removeNote.decide(aRecord(), of, 'report', now)).toEqual({ kind: 'unchanged' })
  const own = aRecord({ notes: [{ ...note, visibility: 'private' }] })
  expect(
    removeNote.decide(own, { noteId: 'a', visibility: 'private' }, 'report', '2027-01-01T00:00:00.000Z').kind,
  ).toBe('changed')
})
