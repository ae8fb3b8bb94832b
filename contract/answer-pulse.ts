import { z } from 'zod'
import { pairId } from './fields.ts'

/** The report's own answer, or null for "skip". Neither leaves a row of its own. */
export const answerPulseInput = z.strictObject({
  pairId,
  answer: z.int('Choose 1 to 5.').min(1, 'Choose 1 to 5.').max(5, 'Choose 1 to 5.').nullable(),
})
export type AnswerPulseInput = z.infer<typeof answerPulseInput>
export type AnswerPulseOutput = { thanks: true }
