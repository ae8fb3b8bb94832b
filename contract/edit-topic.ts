import { z } from 'zod'
import type { TopicOutput } from './add-topic.ts'
import { etag, itemId, lineText, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleTopic } from './samples.ts'

/** The same topic in other words. Where it stands, and how often it was carried, stays as it is. */
export const editTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who brought a topic up says it in other words.',
  input: z.strictObject({ pairId, topicId: itemId, etag, text: lineText }),
  output: answer<TopicOutput>(),
  sample: { ...sampleTopic, text: 'Rota in the week of the launch' },
})
