import { sideOf } from '#domain/pair'
import { removeNote as act } from '#domain/record/notes/remove-note'
import type { Handler } from '../../ports/handler.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { notePlace, type NotePorts } from './note-place.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

/**
 * The author takes a note back: a shared one within the hour, after which the other person may have built on it;
 * a private one at any time, since it is nobody else's.
 */
export function removeNote(ports: NotePorts & OverviewPorts): Handler<'removeNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, noteId, visibility, etag } = input
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    const place = notePlace(ports, { visibility, author: caller.oid, pairId })
    const stored = await place.note(noteId)
    const decision = act.decide({ notes: stored ? [stored.line] : [] }, input, by, now)
    const made = { pairId, kind: 'note', act: 'removeNote', decision, etag, by: caller.oid, at: now } as const
    const answer = await actOnLine(place, stored, made)
    if (answer.kind !== 'acted') return answer
    if (visibility === 'shared') await tellOverview(ports, pairId)
    return { kind: 'done', output: { revision: answer.revision } }
  }
}
