import type { CommitmentView, NoteView, PairView, TopicView } from '#contract/view'
import { type ActChange, isActChange, isPairChange, lineIdOf } from '../outbox/change.ts'
import type { Sent } from '../outbox/outbox.ts'
import { decideChange } from './decide-change.ts'
import { putChanges, putNote, putTopic } from './put-changes.ts'
import { settlePairStep } from './settle-pair-step.ts'

/**
 * The record after the API confirmed a change: the line as the API has it, or without the line that was taken away.
 * The revision stays the one of the last whole reading, so that the next one also brings what the other person did.
 */
export function settle(pair: PairView, sent: Sent): PairView {
  const { change, output, current } = sent
  if (isActChange(change)) return withAnswer(shown(pair, change, sent.at), sent)
  if (isPairChange(change)) return settlePairStep(pair, sent)
  const id = lineIdOf(change)
  if (output && 'old' in output) return { ...pair, commitments: put(put(pair.commitments, output.old), output.fresh) }
  const line = lineOf(output) ?? (current as TopicView | NoteView | CommitmentView | undefined)
  if (change.operation.startsWith('remove')) return removed(pair, id)
  if (!line) return pair
  if (change.operation.endsWith('Topic')) return { ...pair, topics: put(pair.topics, line as TopicView) }
  if ('commitmentId' in change.input || change.operation === 'addCommitment')
    return { ...pair, commitments: put(pair.commitments, line as CommitmentView) }
  const note = line as NoteView
  return note.visibility === 'private'
    ? { ...pair, privateNotes: put(pair.privateNotes, note) }
    : { ...pair, notes: put(pair.notes, note) }
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
  if (output || current === undefined) return pair
  return 'topicId' in change.input ? putTopic(pair, current as TopicView) : putNote(pair, current as NoteView)
}

function lineOf(output: Sent['output']) {
  if (!output) return undefined
  if ('topic' in output) return output.topic
  if ('note' in output) return output.note
  return 'commitment' in output ? output.commitment : undefined
}

function put<Kind extends { id: string }>(lines: Kind[], line: Kind): Kind[] {
  return lines.some((known) => known.id === line.id)
    ? lines.map((known) => (known.id === line.id ? line : known))
    : [...lines, line]
}

function removed(pair: PairView, id: string): PairView {
  const others = (line: { id: string }) => line.id !== id
  return {
    ...pair,
    topics: pair.topics.filter(others),
    commitments: pair.commitments.filter(others),
    notes: pair.notes.filter(others),
    privateNotes: pair.privateNotes.filter(others),
  }
}
