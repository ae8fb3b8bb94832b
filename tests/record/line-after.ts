import type { Commitment } from '../../domain/commitment.ts'
import type { Decision, LineKind, LineOf } from '../../domain/record/act.ts'
import type { Topic } from '../../domain/topic.ts'

/** The one topic that an act has added or edited; throws when it has not. */
export function topicAfter(decision: Decision): Topic {
  return lineAfter(decision, 'topic')
}

/** The one commitment that an act has added or edited; throws when it has not. */
export function commitmentAfter(decision: Decision): Commitment {
  return lineAfter(decision, 'commitment')
}

function lineAfter<Kind extends LineKind>(decision: Decision, kind: Kind): LineOf[Kind] {
  const [change] = decision.kind === 'changed' ? decision.changes : []
  if (change === undefined || !('line' in change) || change.kind !== kind) throw new Error(JSON.stringify(decision))
  return change.line as LineOf[Kind]
}
