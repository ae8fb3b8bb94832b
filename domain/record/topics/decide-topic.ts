import { type Act, changed, notPossible, unchanged } from '../act.ts'

type Input = { topicId: string; decision: 'drop' | 'barrier' }

/** What becomes of a topic that was carried again and again: it goes, or it is named an obstacle outside the two. */
export const decideTopic: Act<'topics', Input> = {
  holdsOnNewer: true,
  decide({ topics }, { topicId, decision }, _by, now) {
    const topic = topics.find(({ id }) => id === topicId)
    if (topic === undefined) return notPossible('gone')
    const status = decision === 'drop' ? 'dropped' : 'barrier'
    if (topic.status === status) return unchanged
    if (topic.status !== 'open') return notPossible('closed')
    const line = { ...topic, status, decidedAt: now } as const
    return changed({ what: 'edited', kind: 'topic', line }, { operation: 'reopenTopic', input: { topicId } })
  },
}
