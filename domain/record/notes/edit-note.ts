import { isLocked, openNotesFrom } from '../../sessions/note-lock.ts'
import type { Visibility } from '../../note.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

type Input = { noteId: string; text: string; visibility: Visibility }

/**
 * Only the author rewrites a note, and a shared one only of the current or the previous session; what is older is added
 * to, since the other person has built on it. An edit never moves a note.
 */
export const editNote: Act<'notes' | 'planned' | 'metOn' | 'dayOf', Input> = {
  holdsOnNewer: false,
  decide(record, { noteId, text, visibility }, by, now) {
    const note = record.notes.find((one) => one.id === noteId && one.visibility === visibility)
    if (note === undefined) return notPossible('gone')
    if (note.by !== by) return notPossible('not-yours')
    if (note.text === text) return unchanged
    if (visibility === 'shared' && isLocked(note, openNotesFrom(record, now), now)) return notPossible('locked')
    const undo = { operation: 'editNote', input: { noteId, visibility, text: note.text } } as const
    return changed({ what: 'edited', kind: 'note', line: { ...note, text, editedAt: now } }, undo)
  },
}
