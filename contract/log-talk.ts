import { z } from 'zod'
import { pairId } from './fields.ts'

/** "We just talked": today, in the pair's zone. */
export const logTalkInput = z.strictObject({ pairId })
export type LogTalkInput = z.infer<typeof logTalkInput>
