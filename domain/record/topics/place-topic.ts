import { rankOf } from '../../topic.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

/** Gives a topic its place among those of the person who brought it up. Both people arrange the agenda. */
export const placeTopic: Act<'topics', { topicId: string; rank: number }> = {
  holdsOnNewer: true,
  decide({ topics }, { topicId, rank }) {
    const topic = topics.find(({ id }) => id === topicId)
    if (topic === undefined) return notPossible('gone')
    const before = rankOf(topic)
    if (before === rank) return unchanged
    const undo = { operation: 'placeTopic', input: { topicId, rank: before } } as const
    return changed({ what: 'edited', kind: 'topic', line: { ...topic, rank } }, undo)
  },
}
