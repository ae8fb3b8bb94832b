import { oneTopic } from './one-line.ts'
import { answer, operation } from './operation.ts'
import type { RemovedOutput } from './remove-note.ts'
import { sampleTopic } from './samples.ts'

export const removeTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who wrote a topic takes it away, within the hour.',
  input: oneTopic,
  output: answer<RemovedOutput>(),
  sample: sampleTopic,
})
