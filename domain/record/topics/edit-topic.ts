import { type Act, changed, notPossible, unchanged } from '../act.ts'

/**
 * Whoever brought a topic up says it in other words while it waits to be talked about: a slip, or a clearer question. What
 * was talked about, let go or named a barrier keeps the words under which that was done.
 */
export const editTopic: Act<'topics', { topicId: string; text: string }> = {
  holdsOnNewer: false,
  decide({ topics }, { topicId, text }, by) {
    const topic = topics.find(({ id }) => id === topicId)
    if (topic === undefined) return notPossible('gone')
    if (topic.by !== by) return notPossible('not-yours')
    if (topic.text === text) return unchanged
    if (topic.status !== 'open') return notPossible('closed')
    const undo = { operation: 'editTopic', input: { topicId, text: topic.text } }
    return changed({ what: 'edited', kind: 'topic', line: { ...topic, text } }, undo)
  },
}
