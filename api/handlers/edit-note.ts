import { editNote as edit, type Note } from '#domain/note'
import { isLocked } from '#domain/note-lock'
import { sideOf } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import { keepEdited } from './keep-edited.ts'
import { placeOf, type NotePorts } from './note-place.ts'
import { openNotesFrom } from './show/open-notes-from.ts'
import { rhythmNow } from './show/rhythm-now.ts'
import { showNote } from './show/show-note.ts'

/**
 * The author rewrites a note of the current or the previous session; what is older is added to instead, since the other
 * person has built on it. A private note is nobody else's and stays open. An edit never moves a note.
 */
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
    if (visibility === 'shared' && (await isClosed(ports, kept.line, pairId, now))) return { kind: 'locked' }
    const fields = ['text', 'editedAt']
    const change = { kind: 'note', pairId, line: decision.note, etag, fields, by: caller.oid, at: now } as const
    const result = await keepEdited({ place, show: showNote }, change)
    if (result.kind !== 'kept') return result
    return { kind: 'done', output: { note: result.shown, revision: result.revision } }
  }
}

async function isClosed({ pairs }: NotePorts, note: Note, pairId: string, now: string): Promise<boolean> {
  const rows = await pairs.open(pairId)
  if (rows === undefined) return false
  const today = localDate(now, rows.pair.zone)
  return isLocked(note, openNotesFrom(rows, rhythmNow(rows, now), { today, now }), now)
}
