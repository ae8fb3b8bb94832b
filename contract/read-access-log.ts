import { z } from 'zod'
import { pairId } from './fields.ts'

/** When the caller took their data out through the app. What the other one took out is shown to that one alone. */
export const readAccessLogInput = z.strictObject({ pairId })
export type ReadAccessLogInput = z.infer<typeof readAccessLogInput>
export type ReadAccessLogOutput = { entries: { at: string; what: 'export' }[] }
