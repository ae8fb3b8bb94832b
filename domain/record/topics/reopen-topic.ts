import type { Topic } from '../../topic.ts'
import type { Undo } from '../undo.ts'
import { onTopic } from './one-topic.ts'

/** Takes "talked about", a drop or a barrier back. */
export const reopenTopic = onTopic<{ topicId: string }>((topic) => {
  if (topic.status === 'open') return 'unchanged'
  const { discussedAt: _, decidedAt: _decided, ...rest } = topic
  return { ...rest, status: 'open' }
})

/** Takes the end of a topic back, however it ended. */
export function reopening({ id: topicId }: Topic): Undo {
  return { operation: 'reopenTopic', input: { topicId } }
}
