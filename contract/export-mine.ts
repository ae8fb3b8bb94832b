import { z } from 'zod'

/** Everything kept about the caller, as JSON text: the right of access. It is written into the log both people read. */
export const exportMineInput = z.strictObject({})
export type ExportMineInput = z.infer<typeof exportMineInput>
export type ExportMineOutput = { fileName: string; json: string }
