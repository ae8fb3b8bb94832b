import { z } from 'zod'
import { meetingClaims, type MeetingClaim } from '#domain/pair'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/**
 * "This is our 1:1" or "this is not": for one series or single meeting, or without `series` for every series that the
 * calendar shows. It outlives every reading of the calendar. Null takes it back.
 */
export const claimSeries = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'The two know better than any rule which meeting is their 1:1.',
  input: z.strictObject({
    pairId,
    claim: z.enum(meetingClaims, 'Say "ours" or "not_ours".').nullable(),
    /** The key of one entry of the record's `meetings`. */
    series: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'This is not the key of a meeting.')
      .optional(),
  }),
  output: answer<ClaimSeriesOutput>(),
  sample: { ...samplePair, claim: 'not_ours' },
})

export type ClaimSeriesOutput = { claim: MeetingClaim | null; revision: string }
