import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'
import type { CommitmentView } from './view.ts'

/** `newId` names the promise that begins on the other side; a repeated request finds it again. */
export const transferCommitmentInput = z.strictObject({ pairId, commitmentId: itemId, etag, newId: itemId })
export type TransferCommitmentInput = z.infer<typeof transferCommitmentInput>
export type TransferCommitmentOutput = { old: CommitmentView; fresh: CommitmentView; revision: string }
