import { z } from 'zod'
import { day } from './fields.ts'

/** The released tables of a block as CSV text: exactly what is on the screen. */
export const exportReleaseInput = z.strictObject({ block: day })
export type ExportReleaseInput = z.infer<typeof exportReleaseInput>
export type ExportReleaseOutput = { fileName: string; csv: string }
