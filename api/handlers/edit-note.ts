import { editNote as edit, type Note } from '#domain/note'
import { sideOf } from '#domain/pair'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import { placeOf, type NotePorts } from './note-place.ts'
import { showNote } from './show/show-note.ts'

/** The author rewrites a note. It stays where it lies: an edit never publishes a private line. */
export function editNote(ports: NotePorts): Handler<'editNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, noteId, text, visibility, etag } = input
    const side = sideOf(pairId, caller.oid)
    if (side === undefined) return { kind: 'forbidden' }
    const place = placeOf(ports, { visibility, author: caller.oid, pairId })
    const kept = await place.note(noteId)
    if (kept === undefined) return { kind: 'not-found' }
    const decision = edit(kept.line, text, side, now)
    if (decision.kind === 'not-yours') return { kind: 'forbidden' }
    const line = decision.note
    const fields = ['text', 'editedAt']
    const result = await place.keep({
      what: 'edited',
      kind: 'note',
      pairId,
      line,
      etag,
      fields,
      by: caller.oid,
      at: now,
    })
    if (result.kind === 'kept') {
      return { kind: 'done', output: { note: showNote({ line, etag: result.etag }), revision: result.revision } }
    }
    const current = result.current as Kept<Note> | undefined
    return current === undefined ? { kind: 'not-found' } : { kind: 'conflict', current: showNote(current) }
  }
}
