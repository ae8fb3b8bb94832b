import { z } from 'zod'
import { day, itemId, lineText, pairId, side } from './fields.ts'
import type { CommitmentView } from './view.ts'

/** `due` null: the day of the next planned 1:1 becomes the first agreed date; with none planned it stays undated. */
export const addCommitmentInput = z.strictObject({
  pairId,
  id: itemId,
  text: lineText,
  owner: side,
  due: day.nullable(),
})
export type AddCommitmentInput = z.infer<typeof addCommitmentInput>
export type CommitmentOutput = { commitment: CommitmentView; revision: string }
