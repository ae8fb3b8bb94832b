import { isLocked } from '#domain/sessions/note-lock'
import type { Note } from '#domain/note'
import type { NoteView } from '#contract/view'
import type { Kept } from '../../../ports/pair-store.ts'

/** `lock` tells from which day on notes are open; without it nothing is said about it. */
export function showNote({ line, etag }: Kept<Note>, lock?: { from: string | undefined; now: string }): NoteView {
  const { id, by, text, visibility, sessionOn, createdAt, editedAt, addendumTo, isThanks } = line
  return {
    id,
    etag,
    by,
    text,
    visibility,
    sessionOn,
    createdAt,
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(addendumTo === undefined ? {} : { addendumTo }),
    ...(isThanks === undefined ? {} : { isThanks }),
    ...(lock !== undefined && isLocked(line, lock.from, lock.now) ? { isLocked: true } : {}),
  }
}

/** The newest session first; inside a session in the order of writing. */
export function inSessionOrder(notes: readonly NoteView[]): NoteView[] {
  return notes.toSorted(
    (a, b) =>
      b.sessionOn.localeCompare(a.sessionOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
  )
}
