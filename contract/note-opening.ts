import { z } from 'zod'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/** The caller has the panel of this pair open. Which planned 1:1 that is around, if any, the API finds by its own clock. */
export const noteOpening = operation({
  need: 'pair-write',
  effect: 'write',
  why: 'That a panel was open around a 1:1 is a trace of whoever opened it.',
  input: z.strictObject({ pairId }),
  output: answer<NoteOpeningOutput>(),
  sample: samplePair,
})

/** `isAround` a planned 1:1: only then was anything written. */
export type NoteOpeningOutput = { isAround: boolean }
