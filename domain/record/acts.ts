import type { Side } from '../pair.ts'
import type { Decision, RecordParts } from './act.ts'
import { addNote } from './notes/add-note.ts'
import { editNote } from './notes/edit-note.ts'
import { removeNote } from './notes/remove-note.ts'
import { addTopic } from './topics/add-topic.ts'
import { decideTopic } from './topics/decide-topic.ts'
import { discussTopic } from './topics/discuss-topic.ts'
import { placeTopic } from './topics/place-topic.ts'
import { removeTopic } from './topics/remove-topic.ts'
import { reopenTopic } from './topics/reopen-topic.ts'

/** Every act on the record, by the name of its operation. */
export const acts = {
  addNote,
  editNote,
  removeNote,
  addTopic,
  discussTopic,
  reopenTopic,
  decideTopic,
  placeTopic,
  removeTopic,
}

export type ActName = keyof typeof acts

/** An act with what it was asked with; more than its rule looks at may stand in the input. */
export type ActCall = {
  [Name in ActName]: { operation: Name; input: Parameters<(typeof acts)[Name]['decide']>[1] }
}[ActName]

export function isAct(operation: string): operation is ActName {
  return Object.hasOwn(acts, operation)
}

/** Decides any act; `by` asks for it at `now` (an instant, UTC, ISO). */
export function decideAct(record: RecordParts, { operation, input }: ActCall, by: Side, now: string): Decision {
  const { decide } = acts[operation] as { decide: (...asked: [RecordParts, typeof input, Side, string]) => Decision }
  return decide(record, input, by, now)
}
