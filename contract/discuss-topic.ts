import type { TopicOutput } from './add-topic.ts'
import { oneTopic } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleTopic } from './samples.ts'

export const discussTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'What was talked about is settled for both, whoever brought it.',
  input: oneTopic,
  output: answer<TopicOutput>(),
  sample: sampleTopic,
})
