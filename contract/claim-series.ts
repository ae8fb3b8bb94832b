import { z } from 'zod'
import type { MeetingClaim } from '#domain/pair'
import { pairId } from './fields.ts'

/**
 * "This is our 1:1" or "this is not": for one series or single meeting, or without `series` for every series that the
 * calendar shows. It outlives every reading of the calendar. Null takes it back.
 */
export const claimSeriesInput = z.strictObject({
  pairId,
  claim: z.enum(['ours', 'not_ours'], 'Say "ours" or "not_ours".').nullable(),
  /** The key of one entry of the record's `meetings`. */
  series: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'This is not the key of a meeting.')
    .optional(),
})
export type ClaimSeriesInput = z.infer<typeof claimSeriesInput>
export type ClaimSeriesOutput = { claim: MeetingClaim | null; revision: string }
