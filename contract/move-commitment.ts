import { z } from 'zod'
import { day, etag, itemId, pairId } from './fields.ts'

export const moveCommitmentInput = z.strictObject({ pairId, commitmentId: itemId, etag, to: day })
export type MoveCommitmentInput = z.infer<typeof moveCommitmentInput>
