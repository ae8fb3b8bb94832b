import { plannedSession, type Session } from '../../session.ts'
import { type Act, changed, type Decision, notPossible, type RecordParts, unchanged } from '../act.ts'
import { changedFields } from '../changed-fields.ts'
import type { Side } from '../../pair.ts'
import type { Undo } from '../undo.ts'

type Spoken = 'sessions' | 'spokenFrom' | 'dayOf'
type Params<Part extends keyof RecordParts, Input> = {
  input: Input
  by: Side
  now: string
  record: Pick<RecordParts, Part | Spoken>
}

/**
 * An act on the session of one day, by either of the two: `rule` says what becomes of it, `undoOf` what takes that back
 * where it stood as in `session`. A day of which nobody has spoken
 * yet is one of a planned 1:1. Nobody speaks of a day to come, nor of one so long ago that its session was put away.
 */
export function onSession<Input extends { on: string }, Part extends keyof RecordParts = Spoken>(
  rule: (session: Session, asked: Params<Part, Input>) => Session,
  undoOf?: (session: Session, asked: Params<Part, Input>) => Undo,
): Act<Part | Spoken, Input> {
  return {
    holdsOnNewer: false,
    decide(record, input, by, now) {
      const session = sessionOn(record, input.on)
      const asked = { input, by, now, record }
      const next = rule(session, asked)
      if (changedFields(session, next).length === 0) return unchanged
      return (
        mayBeSpokenOf(record, input.on, now) ??
        changed({ what: 'put', kind: 'session', session: next }, undoOf?.(session, asked))
      )
    },
  }
}

export function sessionOn({ sessions }: Pick<RecordParts, 'sessions'>, on: string): Session {
  return sessions.find((session) => session.on === on) ?? plannedSession(on)
}

/** Undefined where it may. */
export function mayBeSpokenOf(
  { spokenFrom, dayOf }: Pick<RecordParts, 'spokenFrom' | 'dayOf'>,
  on: string,
  now: string,
): Decision | undefined {
  if (on > dayOf(now)) return notPossible('day-ahead')
  return on < spokenFrom ? notPossible('day-put-away') : undefined
}
