import type { CommitmentView, NoteView, PairView, TopicView } from '#contract/view'
import type { Sent } from '../../outbox/change.ts'
import { claimMeetings } from './claim-meetings.ts'
import { putCadence, putCommitment, putNote, putSession, putTopic } from './put-changes.ts'
import { withChange } from './with-changes.ts'

/**
 * The record after the API confirmed a change: what the rule makes of it, also of what the answer does not name, with
 * the parts that it does name as the API has them.
 * The revision stays the one of the last whole reading, so that the next one also brings what the other person did.
 */
export function withAnswer(before: PairView, sent: Sent): PairView {
  const { change, at, output, current } = sent
  const pair = withChange(before, change, at)
  if (!output) return current === undefined ? pair : withCurrent(pair, sent)
  if ('note' in output) return putNote(pair, output.note)
  if ('topic' in output) return putTopic(pair, output.topic)
  if ('commitment' in output) return putCommitment(pair, output.commitment)
  if ('old' in output) return putCommitment(putCommitment(pair, output.old), output.fresh)
  if ('session' in output) return putSession(pair, output.session)
  if ('cadence' in output) return putCadence(pair, output.cadence)
  if ('strip' in output) return withPlan(pair, output.strip)
  const isClaim = 'claim' in output && change.operation === 'claimSeries'
  return isClaim ? claimMeetings(pair, { ...change.input, claim: output.claim }) : pair
}

/** The line as it stands, where an earlier try had got through. */
function withCurrent(pair: PairView, { change: { input }, current }: Sent): PairView {
  if ('topicId' in input) return putTopic(pair, current as TopicView)
  if ('noteId' in input) return putNote(pair, current as NoteView)
  return 'commitmentId' in input ? putCommitment(pair, current as CommitmentView) : pair
}

function withPlan(pair: PairView, strip: PairView['plan'] | null): PairView {
  const { plan: _, ...rest } = pair
  return strip ? { ...rest, plan: strip } : rest
}
