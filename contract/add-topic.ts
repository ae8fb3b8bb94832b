import { z } from 'zod'
import { itemId, lineText, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'
import type { TopicView } from './view.ts'

export const addTopic = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Either of the two says what they want to talk about.',
  input: z.strictObject({ pairId, id: itemId, text: lineText }),
  output: answer<TopicOutput>(),
  sample: { ...samplePair, id: sampleId, text: 'Lisbon launch' },
})

export type TopicOutput = { topic: TopicView; revision: string }
