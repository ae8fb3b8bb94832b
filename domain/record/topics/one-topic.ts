import type { Topic } from '../../topic.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'
import type { Reason } from '../reason.ts'
import type { Undo } from '../undo.ts'

/** What becomes of the topic, that it is so already, or why not. */
type Outcome = Topic | 'unchanged' | Reason

/** An act on one topic, by either of the two; it holds whatever else was changed of it. `undoOf` is told how it stood. */
export function onTopic<Input extends { topicId: string }>(
  rule: (topic: Topic, input: Input, now: string) => Outcome,
  undoOf?: (topic: Topic) => Undo,
): Act<'topics', Input> {
  return {
    holdsOnNewer: true,
    decide({ topics }, input, _by, now) {
      const topic = topics.find(({ id }) => id === input.topicId)
      if (topic === undefined) return notPossible('gone')
      const line = rule(topic, input, now)
      if (line === 'unchanged') return unchanged
      if (typeof line === 'string') return notPossible(line)
      return changed({ what: 'edited', kind: 'topic', line }, undoOf?.(topic))
    },
  }
}
