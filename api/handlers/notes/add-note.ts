import { sideOf } from '#domain/pair'
import { addNote as act } from '#domain/record/notes/add-note'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import { notePlace, type NotePorts } from './note-place.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

/**
 * A new note, filed under the day of its session, or beside the older note it adds to. A private one goes to its
 * author's own partition and tells nobody, not even that it exists. The same id again is a retry and answers with what
 * stands there.
 */
export function addNote(ports: EnsurePairPorts & NotePorts & OverviewPorts): Handler<'addNote'> {
  return async ({ input, caller, now }) => {
    const { pairId, visibility, addendumTo } = input
    const by = sideOf(pairId, caller.oid)
    const [pair, rhythm] = await Promise.all([ensurePair(ports, pairId), ports.pairs.rhythm(pairId)])
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const place = notePlace(ports, { visibility, author: caller.oid, pairId })
    const olderDay = addendumTo === undefined ? undefined : await place.dayOf(addendumTo)
    const dayOf = (instant: string) => localDate(instant, pair.zone)
    const record = { notes: [], noteDay: () => olderDay, planned: rhythm?.planned ?? [], dayOf }
    const decision = act.decide(record, input, by, now)
    const made = { pairId, kind: 'note', act: 'addNote', decision, by: caller.oid, at: now } as const
    const answer = await actOnLine(place, undefined, made)
    if (answer.kind !== 'acted') return answer
    if (answer.shown === undefined) return { kind: 'not-found' }
    if (visibility === 'shared') await tellOverview(ports, pairId)
    return { kind: 'done', output: { note: answer.shown, revision: answer.revision } }
  }
}
