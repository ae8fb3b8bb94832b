import { z } from 'zod'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/** The report's own answer, or null for "skip". Neither leaves a row of its own. */
export const answerPulse = operation({
  need: 'pair-report',
  effect: 'act',
  why: 'Only the report is asked how helpful it was, and no row keeps the answer.',
  input: z.strictObject({
    pairId,
    answer: z.int('Choose 1 to 5.').min(1, 'Choose 1 to 5.').max(5, 'Choose 1 to 5.').nullable(),
  }),
  output: answer<AnswerPulseOutput>(),
  sample: { ...samplePair, answer: 4 },
})

export type AnswerPulseOutput = { thanks: true }
