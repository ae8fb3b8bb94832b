import { type Act, changed, notPossible, unchanged } from '../act.ts'

/** Both people may say that a topic was talked about. */
export const discussTopic: Act<'topics', { topicId: string }> = {
  holdsOnNewer: true,
  decide({ topics }, { topicId }, _by, now) {
    const topic = topics.find(({ id }) => id === topicId)
    if (topic === undefined) return notPossible('gone')
    if (topic.status === 'discussed') return unchanged
    if (topic.status !== 'open') return notPossible('closed')
    const line = { ...topic, status: 'discussed', discussedAt: now } as const
    return changed({ what: 'edited', kind: 'topic', line }, { operation: 'reopenTopic', input: { topicId } })
  },
}
