import { z } from 'zod'
import type { CommitmentOutput } from './add-commitment.ts'
import { etag, itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const dropCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who owes a promise drops it, and the other sees why.',
  input: z.strictObject({
    pairId,
    commitmentId: itemId,
    etag,
    reason: z.enum(['no_longer_needed', 'reprioritised', 'blocked', 'duplicate'], 'Choose one of the reasons.'),
  }),
  output: answer<CommitmentOutput>(),
  sample: { ...sampleCommitment, reason: 'reprioritised' },
})
