import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

/** Names one commitment and the version the caller saw: for tick, untick, confirm, its way back, and remove. */
export const changeCommitmentInput = z.strictObject({ pairId, commitmentId: itemId, etag })
export type ChangeCommitmentInput = z.infer<typeof changeCommitmentInput>
