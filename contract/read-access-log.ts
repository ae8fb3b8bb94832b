import { z } from 'zod'
import { pairId } from './fields.ts'

export const readAccessLogInput = z.strictObject({ pairId })
export type ReadAccessLogInput = z.infer<typeof readAccessLogInput>
export type ReadAccessLogOutput = { entries: { at: string; who: string; what: string }[] }
