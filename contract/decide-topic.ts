import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

/** What becomes of a topic that was carried again and again: let it go, or name it an obstacle outside the two. */
export const decideTopicInput = z.strictObject({
  pairId,
  topicId: itemId,
  etag,
  decision: z.enum(['drop', 'barrier'], 'Say "drop" or "barrier".'),
})
export type DecideTopicInput = z.infer<typeof decideTopicInput>
