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

test('what was added later stands right below its note, before what was written in between', () => {
  const first = note('first', '2026-10-01', '09:00')
  const second = note('second', '2026-10-01', '09:05')
  const addition = { ...note('addition', '2026-10-01', '11:00'), addendumTo: 'first' }
  const [day] = notesByDay([first, second, addition], [])
  expect(day?.notes.map(({ id }) => id)).toEqual(['first', 'addition', 'second'])
})

test('an addition whose note is out of sight is shown nevertheless', () => {
  const addition = { ...note('addition', '2026-10-01', '11:00'), addendumTo: 'gone' }
  expect(notesByDay([addition], [])[0]?.notes).toHaveLength(1)
})
