import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'
import type { CommitmentView } from './view.ts'

/** `newId` names the promise that begins on the other side; a repeated request finds it again. */
export const transferCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who owes a promise hands it over, and it is asked of the other.',
  input: z.strictObject({ pairId, commitmentId: itemId, etag, newId: itemId }),
  output: answer<TransferCommitmentOutput>(),
  sample: { ...sampleCommitment, newId: '40000000-0000-4000-8000-000000000004' },
})

export type TransferCommitmentOutput = { old: CommitmentView; fresh: CommitmentView; revision: string }
