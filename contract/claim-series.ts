import { z } from 'zod'
import { pairId } from './fields.ts'

/** "This is our 1:1" or "this is not": for the planned series the calendar shows. It outlives every reading of the calendar. */
export const claimSeriesInput = z.strictObject({
  pairId,
  claim: z.enum(['ours', 'not_ours'], 'Say "ours" or "not_ours".').nullable(),
})
export type ClaimSeriesInput = z.infer<typeof claimSeriesInput>
export type ClaimSeriesOutput = { claim: 'ours' | 'not_ours' | null; revision: string }
