import { z } from 'zod'
import { day } from './fields.ts'
import { answer, operation } from './operation.ts'

/** The released tables of a block as CSV text: exactly what is on the screen. */
export const exportRelease = operation({
  need: 'hr',
  effect: 'read',
  why: 'Exactly what every colleague sees, as a file.',
  input: z.strictObject({ block: day }),
  output: answer<ExportReleaseOutput>(),
  sample: { block: '2026-09-07' },
})

export type ExportReleaseOutput = { fileName: string; csv: string }
