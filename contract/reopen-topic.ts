import type { TopicOutput } from './add-topic.ts'
import { oneTopic } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleTopic } from './samples.ts'

export const reopenTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'A slip of either is taken back by either.',
  input: oneTopic,
  output: answer<TopicOutput>(),
  sample: sampleTopic,
})
