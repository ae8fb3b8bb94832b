import { z } from 'zod'
import type { CommitmentOutput } from './add-commitment.ts'
import { day } from './fields.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

/**
 * What its owner says to a promise that the other person wrote for them. `due` is the day of an acceptance, null that of
 * the next planned 1:1; with any other answer it is not looked at.
 */
export const answerCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Nobody is bound before they agree: only the owner answers what was asked of them.',
  input: z.strictObject({
    ...oneCommitment.shape,
    answer: z.enum(['accepted', 'declined', 'unanswered']),
    due: day.nullable(),
  }),
  output: answer<CommitmentOutput>(),
  sample: { ...sampleCommitment, answer: 'accepted', due: '2026-11-05' },
})
