import type { Note, Visibility } from '#domain/note'
import type { PairId } from '#domain/pair'
import type { NoteView } from '#contract/view'
import type { KeepResult, Kept, LineChange, PairStore, PrivateStore } from '../../ports/pair-store.ts'
import { showNote } from '../show/record/show-note.ts'

export type NotePorts = { pairs: PairStore; privates: PrivateStore }

/** Where a note lies: with the pair, or in its author's own partition, which only the author's oid can name. */
export type NotePlace = {
  note(id: string): Promise<Kept<Note> | undefined>
  /** Under which session a note lies, put away or not. */
  dayOf(id: string): Promise<string | undefined>
  keep(change: LineChange): Promise<KeepResult>
  /** The pair's own revision: a private note leaves it as it is. */
  revision(): Promise<string>
  show(kept: Kept<Note>): NoteView
}

export function notePlace(
  { pairs, privates }: NotePorts,
  asked: { visibility: Visibility; author: string; pairId: PairId },
): NotePlace {
  const { visibility, author, pairId } = asked
  const revision = async () => (await pairs.revision(pairId)) ?? ''
  const show = (kept: Kept<Note>) => showNote(kept)
  if (visibility === 'shared') {
    return {
      note: (id) => pairs.line(pairId, 'note', id) as Promise<Kept<Note> | undefined>,
      dayOf: (id) => pairs.noteDay(pairId, id),
      keep: (change) => pairs.keep(change),
      revision,
      show,
    }
  }
  return {
    note: (id) => privates.note(author, pairId, id),
    dayOf: (id) => privates.noteDay(author, pairId, id),
    // What callers compare is the pair's revision.
    keep: async (change) => ({ ...(await privates.keep(author, change)), revision: await revision() }),
    revision,
    show,
  }
}
