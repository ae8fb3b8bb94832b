import { mayTakeBack } from '#domain/commitment'
import type { Note } from '#domain/note'
import { sideOf } from '#domain/pair'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import { placeOf, type NotePorts } from './note-place.ts'
import { showNote } from './show/show-note.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

/**
 * The author takes a note back: a shared one within the hour, after which the other person may have built on it;
 * a private one at any time, since it is nobody else's.
 */
export function removeNote(ports: NotePorts & OverviewPorts): Handler<'removeNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, noteId: id, visibility, etag } = input
    const side = sideOf(pairId, caller.oid)
    if (side === undefined) return { kind: 'forbidden' }
    const place = placeOf(ports, { visibility, author: caller.oid, pairId })
    const kept = await place.note(id)
    if (kept === undefined) return { kind: 'not-found' }
    if (kept.line.by !== side) return { kind: 'forbidden' }
    if (visibility === 'shared' && !mayTakeBack(kept.line, side, now)) return { kind: 'too-late' }
    const result = await place.keep({ what: 'removed', kind: 'note', pairId, id, etag, by: caller.oid, at: now })
    if (result.kind !== 'kept') {
      const current = result.current as Kept<Note> | undefined
      return current === undefined ? { kind: 'not-found' } : { kind: 'conflict', current: showNote(current) }
    }
    if (visibility === 'shared') await tellOverview(ports, pairId)
    return { kind: 'done', output: { revision: result.revision } }
  }
}
