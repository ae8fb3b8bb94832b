import type { Note } from '#domain/note'
import { sideOf } from '#domain/pair'
import { sessionDay } from '#domain/session-day'
import type { Handler } from '../ports/handler.ts'
import { ensurePair, type EnsurePairPorts } from './ensure-pair.ts'
import { placeOf, type NotePorts } from './note-place.ts'
import { showNote } from './show/show-note.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'
import type { Kept } from '../ports/pair-store.ts'

/**
 * A new note, filed under the day of its session, or beside the older note it adds to. A private one goes to its
 * author's own partition and tells nobody, not even that it exists. The same id again is a retry and answers with what
 * stands there.
 */
export function addNote(ports: EnsurePairPorts & NotePorts & OverviewPorts): Handler<'addNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, id, text, visibility, addendumTo, isThanks } = input
    const by = sideOf(pairId, caller.oid)
    const [pair, rhythm] = await Promise.all([ensurePair(ports, pairId), ports.pairs.rhythm(pairId)])
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const place = placeOf(ports, { visibility, author: caller.oid, pairId })
    const today = () => sessionDay({ planned: rhythm?.planned ?? [], zone: pair.zone, now })
    const sessionOn = addendumTo === undefined ? today() : await place.dayOf(addendumTo)
    if (sessionOn === undefined) return { kind: 'not-found' }
    const added = {
      ...(addendumTo === undefined ? {} : { addendumTo }),
      // To oneself there is nobody to thank.
      ...(isThanks === undefined || visibility === 'private' ? {} : { isThanks }),
    }
    const line: Note = { id, by, text, visibility, sessionOn, createdAt: now, ...added }
    const result = await place.keep({ what: 'added', kind: 'note', pairId, line, by: caller.oid, at: now })
    const current = result.kind === 'kept' ? { line, etag: result.etag } : (result.current as Kept<Note> | undefined)
    if (current === undefined) return { kind: 'conflict' }
    if (result.kind === 'conflict') return { kind: 'conflict', current: showNote(current) }
    if (visibility === 'shared') await tellOverview(ports, pairId)
    return { kind: 'done', output: { note: showNote(current), revision: result.revision } }
  }
}
