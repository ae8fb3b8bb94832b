import type { CommitmentView, NoteView, PairView, TopicView } from '#contract/view'
import { type ActChange, isActChange } from '../outbox/change.ts'
import type { Sent } from '../outbox/outbox.ts'
import { decideChange } from './decide-change.ts'
import { putChanges, putCommitment, putNote, putTopic } from './put-changes.ts'
import { settlePairStep } from './settle-pair-step.ts'

/**
 * The record after the API confirmed a change: what the rule makes of it, with the lines as the API has them.
 * The revision stays the one of the last whole reading, so that the next one also brings what the other person did.
 */
export function settle(pair: PairView, sent: Sent): PairView {
  const { change, at } = sent
  return isActChange(change) ? withAnswer(shown(pair, change, at), sent) : settlePairStep(pair, sent)
}

/** The record with what the rule makes of a change: also what the answer does not name, such as what was taken away. */
function shown(pair: PairView, change: ActChange, at: string): PairView {
  const decision = decideChange(pair, change, at)
  return decision.kind === 'changed' ? putChanges(pair, decision.changes) : pair
}

/** The lines that the answer names, as the API has them. */
function withAnswer(pair: PairView, { change, output, current }: Sent): PairView {
  if (output && 'note' in output) return putNote(pair, output.note)
  if (output && 'topic' in output) return putTopic(pair, output.topic)
  if (output && 'commitment' in output) return putCommitment(pair, output.commitment)
  if (output && 'old' in output) return putCommitment(putCommitment(pair, output.old), output.fresh)
  if (output || current === undefined) return pair
  if ('topicId' in change.input) return putTopic(pair, current as TopicView)
  return 'noteId' in change.input ? putNote(pair, current as NoteView) : putCommitment(pair, current as CommitmentView)
}
