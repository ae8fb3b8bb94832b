import type { Topic } from '../../topic.ts'
import { type Act, changed, unchanged } from '../act.ts'

/** A new topic of either person. */
export const addTopic: Act<'topics', { id: string; text: string }> = {
  holdsOnNewer: false,
  decide({ topics }, { id, text }, by, now) {
    if (topics.some((topic) => topic.id === id)) return unchanged
    const line: Topic = { id, by, text, createdAt: now, carried: 0, status: 'open' }
    return changed({ what: 'added', kind: 'topic', line }, { operation: 'removeTopic', input: { topicId: id } })
  },
}
