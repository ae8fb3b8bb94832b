import { sideOf } from '#domain/pair'
import { editNote as act } from '#domain/record/notes/edit-note'
import type { Handler } from '../../ports/handler.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { notePlace, type NotePorts } from './note-place.ts'
import { recordOf } from '../show/record/record-of.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

/**
 * The author rewrites a note of the current or the previous session; what is older is added to instead. A private note
 * is nobody else's and stays open.
 */
export function editNote(ports: NotePorts & OverviewPorts): Handler<'editNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, noteId, visibility, etag } = input
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    const place = notePlace(ports, { visibility, author: caller.oid, pairId })
    // How old a private note is, is nobody's concern, so the rows of the pair are not read for it.
    const [stored, rows] = await Promise.all([
      place.note(noteId),
      visibility === 'shared' ? ports.pairs.open(pairId) : undefined,
    ])
    const { notes, ...facts } = rows === undefined ? nothing : recordOf(rows, now)
    const others = notes.filter(({ id }) => id !== noteId)
    const decision = act.decide({ ...facts, notes: stored ? [stored.line, ...others] : others }, input, by, now)
    const made = { pairId, kind: 'note', act: 'editNote', decision, etag, by: caller.oid, at: now } as const
    const answer = await actOnLine(place, stored, made)
    if (answer.kind !== 'acted') return answer
    if (answer.shown === undefined) return { kind: 'not-found' }
    // Thanks are quoted in the other's list; what else was noted is counted there and not named.
    if (answer.shown.isThanks) await tellOverview(ports, pairId)
    return { kind: 'done', output: { note: answer.shown, revision: answer.revision } }
  }
}

const nothing = { notes: [], planned: [], metOn: [], dayOf: () => '' }
