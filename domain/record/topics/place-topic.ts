import { rankOf } from '../../topic.ts'
import { onTopic } from './one-topic.ts'

/** Gives a topic its place among those of the person who brought it up. Both people arrange the agenda. */
export const placeTopic = onTopic<{ topicId: string; rank: number }>(
  (topic, { rank }) => (rankOf(topic) === rank ? 'unchanged' : { ...topic, rank }),
  (topic) => ({ operation: 'placeTopic', input: { topicId: topic.id, rank: rankOf(topic) } }),
)
