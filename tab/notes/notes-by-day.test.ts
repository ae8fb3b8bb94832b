import { expect, test } from 'vitest'
import type { NoteView } from '#contract/view'
import { notesByDay } from './notes-by-day.ts'

function note(id: string, sessionOn: string, at: string, visibility: NoteView['visibility'] = 'shared'): NoteView {
  return { id, etag: 'e', by: 'manager', text: id, visibility, sessionOn, createdAt: `${sessionOn}T${at}:00Z` }
}

test('the newest day comes first, and inside a day the order of writing, private lines among the shared ones', () => {
  const shared = [
    note('late', '2026-10-15', '10:18'),
    note('early', '2026-10-15', '10:04'),
    note('old', '2026-10-01', '09:00'),
  ]
  const own = [note('mine', '2026-10-15', '10:14', 'private')]
  const days = notesByDay(shared, own).map(({ day, notes }) => [day, notes.map(({ id }) => id)])
  expect(days).toEqual([
    ['2026-10-15', ['early', 'mine', 'late']],
    ['2026-10-01', ['old']],
  ])
})

test('no notes, no days', () => {
  expect(notesByDay([], [])).toEqual([])
})
