import { z } from 'zod'
import { pairId } from './fields.ts'
import type { LeaveFiguresOutput } from './leave-figures.ts'

/**
 * Takes one pair out of the figures, from the next release on; or takes the caller's own word back. The other person's word
 * stays: as long as either wants it, the pair is out.
 */
export const leaveFiguresOfPairInput = z.strictObject({ pairId, isOut: z.boolean('Say true or false.') })
export type LeaveFiguresOfPairInput = z.infer<typeof leaveFiguresOfPairInput>
export type LeaveFiguresOfPairOutput = LeaveFiguresOutput
