import { z } from 'zod'
import { day, etag, itemId, optionalLineText, pairId } from './fields.ts'

/** `why` is read by both people beside the move; empty or missing, nothing is said. */
export const moveCommitmentInput = z.strictObject({
  pairId,
  commitmentId: itemId,
  etag,
  to: day,
  why: optionalLineText.optional(),
})
export type MoveCommitmentInput = z.infer<typeof moveCommitmentInput>
