import { z } from 'zod'
import type { CommitmentOutput } from './add-commitment.ts'
import { day, etag, itemId, optionalLineText, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

/** `why` is read by both people beside the move; empty or missing, nothing is said. */
export const moveCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who owes a promise moves its day, and the other sees each move.',
  input: z.strictObject({
    pairId,
    commitmentId: itemId,
    etag,
    to: day,
    why: optionalLineText.optional(),
  }),
  output: answer<CommitmentOutput>(),
  sample: { ...sampleCommitment, to: '2026-11-05' },
})
