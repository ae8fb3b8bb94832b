import { z } from 'zod'
import { day, pairId } from './fields.ts'

/**
 * "We just talked". `on` is the day in the pair's zone on which it was said, so that a word that waited on a device for
 * its connection counts for the day of the talk; without it, the day on which the API hears it.
 */
export const logTalkInput = z.strictObject({ pairId, on: day.optional() })
export type LogTalkInput = z.infer<typeof logTalkInput>
