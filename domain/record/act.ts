import type { AgreedCadence } from '../cadence.ts'
import type { Commitment } from '../commitment.ts'
import type { Note, Visibility } from '../note.ts'
import type { Side } from '../pair.ts'
import type { PlannedSlot } from '../rhythm.ts'
import type { Session } from '../session.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Topic } from '../topic.ts'
import type { Reason } from './reason.ts'
import type { Undo } from './undo.ts'

/**
 * What the rules of a pair's record look at. The API gives what it has stored, a page what it has heard; each act names
 * the few parts that it needs.
 */
export type RecordParts = {
  topics: readonly Topic[]
  commitments: readonly Commitment[]
  /** Those of the pair, and the own private ones of whoever acts. */
  notes: readonly Note[]
  /** Those at hand; a day that is not among them may still be spoken of. */
  sessions: readonly Session[]
  /** The first day of which the two can still say something. */
  spokenFrom: LocalDate
  /** As it is today. */
  cadence: AgreedCadence
  /** Under which session a note lies, also one that was put away; undefined when there is none. */
  noteDay: (id: string, visibility: Visibility) => LocalDate | undefined
  /** Slots of the calendar that ended lately, run or lie ahead; ascending. */
  planned: readonly PlannedSlot[]
  /** The latest days on which the two met, ascending. */
  metOn: readonly LocalDate[]
  /** The local date of an instant where the pair is. */
  dayOf: (instant: string) => LocalDate
}

export type LineOf = { topic: Topic; commitment: Commitment; note: Note }
export type LineKind = keyof LineOf

type LineChanged = {
  [Kind in LineKind]:
    | { what: 'added' | 'edited'; kind: Kind; line: LineOf[Kind] }
    | { what: 'removed'; kind: Kind; id: string }
}[LineKind]

/** One thing in the record that is another after an act. */
export type RecordChange =
  | LineChanged
  | { what: 'put'; kind: 'session'; session: Session }
  | { what: 'put'; kind: 'cadence'; cadence: AgreedCadence }

/**
 * What an act does to a record.
 * changed: what is another afterwards, and the act that takes it back; without one it stays;
 * unchanged: the record is as the act wants it already, whoever made it so: asked for twice is as good as once;
 * not-possible: why not.
 */
export type Decision =
  | { kind: 'changed'; changes: readonly RecordChange[]; undo?: Undo }
  | { kind: 'unchanged' }
  | { kind: 'not-possible'; reason: Reason }

/**
 * One act on the record, the same for everybody who asks: the API decides by it with authority, a page shows by it at
 * once what the API will answer. `now` is an instant (UTC, ISO).
 */
export type Act<Part extends keyof RecordParts, Input> = {
  /** Does it mean the same on a newer version of its line? A tick does; words and days do not. */
  holdsOnNewer: boolean
  /** Is the calendar (`planned`, `metOn`) to be read for this input? Where a rule does not say, it looks at none. */
  looksAtCalendar?(input: Input): boolean
  tells?: Tells
  decide(record: Pick<RecordParts, Part>, input: Input, by: Side, now: string): Decision
}

/** What the history of a promise says of an act that always comes to the same. */
export type Tells =
  | 'ticked'
  | 'tick-taken-back'
  | 'confirmed'
  | 'confirmation-taken-back'
  | 'dropped'
  | 'drop-taken-back'
  | 'drop-seen'
  | 'moves-seen'
  | 'when-and-where'

/** The same act, with what a history says of it. */
export function told<One extends object>(tells: Tells, act: One): One & { tells: Tells } {
  return { ...act, tells }
}

export const unchanged: Decision = { kind: 'unchanged' }

export function changed(change: RecordChange, undo?: Undo): Decision {
  return { kind: 'changed', changes: [change], ...(undo && { undo }) }
}

export function notPossible(reason: Reason): Decision {
  return { kind: 'not-possible', reason }
}
