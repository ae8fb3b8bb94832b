import type { Note } from '#domain/note'
import type { NoteView } from '#contract/view'
import type { Kept } from '../../ports/pair-store.ts'

export function showNote({ line, etag }: Kept<Note>): NoteView {
  const { id, by, text, visibility, sessionOn, createdAt, editedAt } = line
  return { id, etag, by, text, visibility, sessionOn, createdAt, ...(editedAt === undefined ? {} : { editedAt }) }
}

/** The newest session first; inside a session in the order of writing. */
export function inSessionOrder(notes: readonly NoteView[]): NoteView[] {
  return notes.toSorted(
    (a, b) =>
      b.sessionOn.localeCompare(a.sessionOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
  )
}
