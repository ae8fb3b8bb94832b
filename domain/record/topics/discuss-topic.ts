import { onTopic } from './one-topic.ts'
import { reopening } from './reopen-topic.ts'

/** Both people may say that a topic was talked about. */
export const discussTopic = onTopic<{ topicId: string }>((topic, _input, now) => {
  if (topic.status === 'discussed') return 'unchanged'
  return topic.status === 'open' ? { ...topic, status: 'discussed', discussedAt: now } : 'closed'
}, reopening)
