import type { CommitmentView, NoteView, TopicView } from '#contract/view'
import { sideOf } from '#domain/pair'
import type { Decision, RecordParts } from '#domain/record/act'
import { acts, decideAct } from '#domain/record/acts'
import { toCommitment } from '../record/show/commitment-view.ts'
import { emptyRecord } from '../record/show/empty-record.ts'
import { isActChange } from './act-change.ts'
import type { Change } from './change.ts'

type Line = NoteView & TopicView & CommitmentView

/**
 * What the rule of a change makes of one line, which is all that is known of its record. `current` is the line as it
 * stands, undefined when it is gone; `me` is who made the change, `at` when.
 */
export function decideOnLine(change: Change, current: unknown, me: string, at: string): Decision | undefined {
  const by = sideOf(change.input.pairId, me.toLowerCase())
  if (!isActChange(change) || by === undefined) return undefined
  return decideAct(recordOfLine(current as Line | undefined), change, by, at)
}

/**
 * Is the record already as this change wants it? Asked of its own rule where the API refused it: then an earlier try got
 * through and its answer was lost, or the other person did the same, and nothing is left to do.
 */
export function isDone(change: Change, current: unknown, me: string): boolean {
  return decideOnLine(change, current, me, new Date().toISOString())?.kind === 'unchanged'
}

/** May this change be sent again on top of a newer version without asking? */
export function holdsOnNewer(change: Change): boolean {
  return isActChange(change) && acts[change.operation].holdsOnNewer
}

function recordOfLine(line: Line | undefined): RecordParts {
  return line ? { ...emptyRecord, topics: [line], commitments: [toCommitment(line)], notes: [line] } : emptyRecord
}
