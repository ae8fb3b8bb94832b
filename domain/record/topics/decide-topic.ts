import { onTopic } from './one-topic.ts'
import { reopening } from './reopen-topic.ts'

type Input = { topicId: string; decision: 'drop' | 'barrier' }

/** What becomes of a topic that was carried again and again: it goes, or it is named an obstacle outside the two. */
export const decideTopic = onTopic<Input>((topic, { decision }, now) => {
  const status = decision === 'drop' ? 'dropped' : 'barrier'
  if (topic.status === status) return 'unchanged'
  return topic.status === 'open' ? { ...topic, status, decidedAt: now } : 'closed'
}, reopening)
