import { type Act, changed, notPossible, unchanged } from '../act.ts'

/** Takes "talked about", a drop or a barrier back. */
export const reopenTopic: Act<'topics', { topicId: string }> = {
  holdsOnNewer: true,
  decide({ topics }, { topicId }) {
    const topic = topics.find(({ id }) => id === topicId)
    if (topic === undefined) return notPossible('gone')
    if (topic.status === 'open') return unchanged
    const { discussedAt: _, decidedAt: _decided, ...rest } = topic
    return changed({ what: 'edited', kind: 'topic', line: { ...rest, status: 'open' } })
  },
}
