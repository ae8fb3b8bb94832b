import { z } from 'zod'
import { day, itemId, lineText, pairId, side } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'
import type { CommitmentView } from './view.ts'

/** `due` null: the day of the next planned 1:1 becomes the first agreed date; with none planned it stays undated. */
export const addCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Either promises, or asks the other for a promise.',
  input: z.strictObject({
    pairId,
    id: itemId,
    text: lineText,
    owner: side,
    due: day.nullable(),
    /** The plan that this is a step of. */
    planId: itemId.exactOptional(),
    /** How both will know that it was a success. */
    measure: lineText.exactOptional(),
  }),
  output: answer<CommitmentOutput>(),
  sample: { ...samplePair, id: sampleId, text: 'Send the numbers', owner: 'manager', due: null },
})

export type CommitmentOutput = { commitment: CommitmentView; revision: string }
