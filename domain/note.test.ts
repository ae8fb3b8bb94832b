import { expect, test } from 'vitest'
import { editNote, type Note } from './note.ts'

const note: Note = {
  id: 'a',
  by: 'report',
  text: 'Before',
  visibility: 'shared',
  sessionOn: '2026-10-15',
  createdAt: '2026-10-15T08:00:00Z',
}

test('the author rewrites a note and the time of the edit is kept', () => {
  expect(editNote(note, 'After', 'report', '2026-10-15T08:10:00Z')).toEqual({
    kind: 'changed',
    note: { ...note, text: 'After', editedAt: '2026-10-15T08:10:00Z' },
  })
})

test('nobody rewrites the other person’s note', () => {
  expect(editNote(note, 'After', 'manager', '2026-10-15T08:10:00Z')).toEqual({ kind: 'not-yours' })
})
