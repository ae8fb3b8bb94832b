import type { CommitmentView, NoteView, TopicView } from '#contract/view'
import { sideOf } from '#domain/pair'
import type { RecordParts } from '#domain/record/act'
import { acts, decideAct } from '#domain/record/acts'
import { toCommitment } from '../record/commitment-view.ts'
import { type Change, isActChange } from './change.ts'

type Line = NoteView & TopicView & CommitmentView

/**
 * Is the record already as this change wants it? Asked of the rule of the act itself where the API refused it: then an
 * earlier try got through and its answer was lost, or the other person did the same, and nothing is left to do.
 * `current` is the line as it stands, undefined when it is gone; `me` is who made the change.
 */
export function isDone(change: Change, current: unknown, me: string): boolean {
  const by = sideOf(change.input.pairId, me.toLowerCase())
  if (!isActChange(change) || by === undefined) return false
  return decideAct(recordOfLine(current as Line | undefined), change, by, new Date().toISOString()).kind === 'unchanged'
}

/** May this change be sent again on top of a newer version without asking? */
export function holdsOnNewer(change: Change): boolean {
  return isActChange(change) && acts[change.operation].holdsOnNewer
}

/** A record in which one line is all that is known. */
function recordOfLine(line: Line | undefined): RecordParts {
  return {
    topics: line ? [line] : [],
    commitments: line ? [toCommitment(line)] : [],
    notes: line ? [line] : [],
    sessions: [],
    spokenFrom: '',
    cadence: { days: null, proposed: null },
    noteDay: () => undefined,
    planned: [],
    metOn: [],
    dayOf: (instant) => instant.slice(0, 10),
  }
}
