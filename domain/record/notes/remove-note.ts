import { mayTakeBack } from '../../commitment.ts'
import type { Visibility } from '../../note.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

type Input = { noteId: string; visibility: Visibility }

/**
 * The author takes a note back: a shared one within the hour, after which the other person may have built on it; a
 * private one at any time, since it is nobody else's. One that is gone is taken back already.
 */
export const removeNote: Act<'notes', Input> = {
  holdsOnNewer: false,
  decide({ notes }, { noteId: id, visibility }, by, now) {
    const note = notes.find((one) => one.id === id && one.visibility === visibility)
    if (note === undefined) return unchanged
    if (note.by !== by) return notPossible('not-yours')
    if (visibility === 'shared' && !mayTakeBack(note, by, now)) return notPossible('too-late')
    return changed({ what: 'removed', kind: 'note', id })
  },
}
