import { z } from 'zod'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/** When the caller took their data out through the app. What the other one took out is shown to that one alone. */
export const readAccessLog = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'Each sees when they took data out.',
  input: z.strictObject({ pairId }),
  output: answer<ReadAccessLogOutput>(),
  sample: samplePair,
})

export type ReadAccessLogOutput = { entries: { at: string; what: 'export' }[] }
