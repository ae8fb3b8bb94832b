import type { Grown, LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { Acts } from '../../../ui/scene/scene.ts'
import { madeNote } from './made-note.ts'
import type { Made, StepMeans } from './step.ts'

export type NoteActs = Pick<Acts, 'editNote' | 'removeNote'> & Pick<LedgerActs, 'addTo' | 'addNotes'>

/** What is done to notes that stand there, and the lines that come beside them or of a template. */
export function noteActsOn({ make, says, pairId }: StepMeans): NoteActs {
  function madeGrown({ on: day, grow }: Grown): Made {
    return { lineId: day, change: { operation: 'noteGrow', input: { pairId: pairId(), on: day, grow } } }
  }

  return {
    editNote({ id, visibility, etag }, text) {
      const input = { pairId: pairId(), noteId: id, text, visibility, etag }
      make(says.edited, [{ lineId: id, change: { operation: 'editNote', input } }])
    },
    removeNote({ id, visibility, etag }) {
      const input = { pairId: pairId(), noteId: id, visibility, etag }
      make(says.removed, [{ lineId: id, change: { operation: 'removeNote', input } }])
    },
    addTo({ id: addendumTo, visibility }, text) {
      const added = visibility === 'private' ? says.privateNote : says.note
      make(added, [madeNote({ pairId: pairId(), text, visibility, addendumTo })])
    },
    addNotes(texts, visibility, added, grown) {
      const lines = texts.map((text) => madeNote({ pairId: pairId(), text, visibility }))
      make(added, grown ? [madeGrown(grown), ...lines] : lines)
    },
  }
}
