import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

export const dropCommitmentInput = z.strictObject({
  pairId,
  commitmentId: itemId,
  etag,
  reason: z.enum(['no_longer_needed', 'reprioritised', 'blocked', 'duplicate'], 'Choose one of the reasons.'),
})
export type DropCommitmentInput = z.infer<typeof dropCommitmentInput>
