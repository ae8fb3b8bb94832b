import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionOutput } from './say-of-session.ts'

/**
 * "We just talked". `on` is the day in the pair's zone on which it was said, so that a word that waited on a device for
 * its connection counts for the day of the talk; without it, the day on which the API hears it.
 */
export const logTalk = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the two know whether they met.',
  input: z.strictObject({ pairId, on: day.optional() }),
  output: answer<SessionOutput>(),
  sample: samplePair,
})
