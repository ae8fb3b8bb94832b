import { z } from 'zod'
import { changeCommitmentInput } from './change-commitment.ts'
import { day } from './fields.ts'

/**
 * What its owner says to a promise that the other person wrote for them. `due` is the day of an acceptance, null that of
 * the next planned 1:1; with any other answer it is not looked at.
 */
export const answerCommitmentInput = z.strictObject({
  ...changeCommitmentInput.shape,
  answer: z.enum(['accepted', 'declined', 'unanswered']),
  due: day.nullable(),
})
export type AnswerCommitmentInput = z.infer<typeof answerCommitmentInput>
