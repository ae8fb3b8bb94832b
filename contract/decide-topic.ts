import { z } from 'zod'
import type { TopicOutput } from './add-topic.ts'
import { etag, itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleTopic } from './samples.ts'

/** What becomes of a topic that was carried again and again: let it go, or name it an obstacle outside the two. */
export const decideTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'What is carried on and on is decided by either.',
  input: z.strictObject({
    pairId,
    topicId: itemId,
    etag,
    decision: z.enum(['drop', 'barrier'], 'Say "drop" or "barrier".'),
  }),
  output: answer<TopicOutput>(),
  sample: { ...sampleTopic, decision: 'barrier' },
})
