import type { Side } from '../pair.ts'
import type { Decision, RecordParts } from './act.ts'
import { acknowledgeDrop } from './commitments/acknowledge-drop.ts'
import { acknowledgeMoves } from './commitments/acknowledge-moves.ts'
import { addCommitment } from './commitments/add-commitment.ts'
import { answerCommitment } from './commitments/answer-commitment.ts'
import { confirmCommitment } from './commitments/confirm-commitment.ts'
import { dropCommitment } from './commitments/drop-commitment.ts'
import { moveCommitment } from './commitments/move-commitment.ts'
import { removeCommitment } from './commitments/remove-commitment.ts'
import { setTrigger } from './commitments/set-trigger.ts'
import { tickCommitment } from './commitments/tick-commitment.ts'
import { transferCommitment } from './commitments/transfer-commitment.ts'
import { unconfirmCommitment } from './commitments/unconfirm-commitment.ts'
import { undropCommitment } from './commitments/undrop-commitment.ts'
import { untickCommitment } from './commitments/untick-commitment.ts'
import { addNote } from './notes/add-note.ts'
import { editNote } from './notes/edit-note.ts'
import { removeNote } from './notes/remove-note.ts'
import { acceptCadence } from './rhythm/accept-cadence.ts'
import { proposeCadence } from './rhythm/propose-cadence.ts'
import { closeSession } from './sessions/close-session.ts'
import { logTalk } from './sessions/log-talk.ts'
import { markStages } from './sessions/mark-stages.ts'
import { noteGrow } from './sessions/note-grow.ts'
import { reopenSession } from './sessions/reopen-session.ts'
import { sayOfSession } from './sessions/say-of-session.ts'
import { tagSession } from './sessions/tag-session.ts'
import { addTopic } from './topics/add-topic.ts'
import { decideTopic } from './topics/decide-topic.ts'
import { discussTopic } from './topics/discuss-topic.ts'
import { editTopic } from './topics/edit-topic.ts'
import { placeTopic } from './topics/place-topic.ts'
import { removeTopic } from './topics/remove-topic.ts'
import { reopenTopic } from './topics/reopen-topic.ts'

/** What is done to one topic. */
export const topicActs = { discussTopic, reopenTopic, decideTopic, editTopic, placeTopic, removeTopic }

/** What is done to one commitment by a rule that looks at no other. */
export const commitmentActs = {
  answerCommitment,
  tickCommitment,
  untickCommitment,
  confirmCommitment,
  unconfirmCommitment,
  moveCommitment,
  acknowledgeMoves,
  dropCommitment,
  undropCommitment,
  acknowledgeDrop,
  setTrigger,
  removeCommitment,
}

/** What is said of the session of one day. */
export const sessionActs = { sayOfSession, logTalk, tagSession, markStages, noteGrow }

/** What ends the session of a day and opens it again: topics go along with it. */
export const closingActs = { closeSession, reopenSession }

/** What the two do about their rhythm. */
export const cadenceActs = { acceptCadence, proposeCadence }

/** Every act on the record, by the name of its operation. */
export const acts = {
  ...topicActs,
  ...commitmentActs,
  ...sessionActs,
  ...closingActs,
  ...cadenceActs,
  addNote,
  editNote,
  removeNote,
  addTopic,
  addCommitment,
  transferCommitment,
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
