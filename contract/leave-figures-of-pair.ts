import { z } from 'zod'
import { pairId } from './fields.ts'
import type { LeaveFiguresOutput } from './leave-figures.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/**
 * Takes one pair out of the figures, from the next release on; or takes the caller's own word back. The other person's word
 * stays: as long as either wants it, the pair is out.
 */
export const leaveFiguresOfPair = operation({
  need: 'pair-write',
  effect: 'write',
  why: 'Either takes the two out of the figures of the organisation.',
  input: z.strictObject({ pairId, isOut: z.boolean('Say true or false.') }),
  output: answer<LeaveFiguresOfPairOutput>(),
  sample: { ...samplePair, isOut: true },
})

export type LeaveFiguresOfPairOutput = LeaveFiguresOutput
