import type { Note, Visibility } from '../../note.ts'
import { sessionDay } from '../../sessions/session-day.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

type Input = { id: string; text: string; visibility: Visibility; addendumTo?: string | undefined; isThanks?: true }

/** A new note of either person, filed under the day of its session, or under that of the older note it adds to. */
export const addNote: Act<'notes' | 'noteDay' | 'planned' | 'dayOf', Input> = {
  holdsOnNewer: false,
  decide({ notes, noteDay, planned, dayOf }, { id, text, visibility, addendumTo, isThanks }, by, now) {
    if (notes.some((note) => note.id === id)) return unchanged
    const sessionOn = addendumTo === undefined ? sessionDay({ planned, dayOf, now }) : noteDay(addendumTo, visibility)
    if (sessionOn === undefined) return notPossible('gone')
    const line: Note = {
      id,
      by,
      text,
      visibility,
      sessionOn,
      createdAt: now,
      ...(addendumTo === undefined ? {} : { addendumTo }),
      // To oneself there is nobody to thank.
      ...(isThanks === undefined || visibility === 'private' ? {} : { isThanks }),
    }
    return changed(
      { what: 'added', kind: 'note', line },
      { operation: 'removeNote', input: { noteId: id, visibility } },
    )
  },
}
