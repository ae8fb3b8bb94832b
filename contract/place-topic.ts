import { z } from 'zod'
import type { TopicOutput } from './add-topic.ts'
import { etag, itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleTopic } from './samples.ts'

/** `rank` orders the topics of one person, smaller first; a topic that was never moved has its time of writing, in ms. */
export const placeTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'The two share one agenda.',
  input: z.strictObject({
    pairId,
    topicId: itemId,
    etag,
    rank: z.number('Send the place as a number.').min(0).max(1e15),
  }),
  output: answer<TopicOutput>(),
  sample: { ...sampleTopic, rank: 1_760_000_000_000.5 },
})
