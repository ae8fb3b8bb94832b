import { z } from 'zod'
import type { SegmentsDesk } from './import-segments.ts'
import { answer, operation } from './operation.ts'

/** Forgets all imported groups. Figures that are released stay as they are. `version` as in an import. */
export const removeSegments = operation({
  need: 'hr',
  effect: 'write',
  why: 'What HR imported, HR takes away.',
  input: z.strictObject({ version: z.string().max(100).nullable() }),
  output: answer<RemoveSegmentsOutput>(),
  sample: { version: null },
})

export type RemoveSegmentsOutput = { segments: SegmentsDesk }
