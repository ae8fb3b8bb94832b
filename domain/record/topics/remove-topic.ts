import { mayTakeBack } from '../../commitment.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'

/** Its writer takes a topic back within the hour, as if it had never been written. One that is gone is taken back already. */
export const removeTopic: Act<'topics', { topicId: string }> = {
  holdsOnNewer: false,
  decide({ topics }, { topicId: id }, by, now) {
    const topic = topics.find((one) => one.id === id)
    if (topic === undefined) return unchanged
    if (topic.by !== by) return notPossible('not-yours')
    if (!mayTakeBack(topic, by, now)) return notPossible('too-late')
    return changed({ what: 'removed', kind: 'topic', id })
  },
}
