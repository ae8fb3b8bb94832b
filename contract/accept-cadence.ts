import { z } from 'zod'
import { pairId } from './fields.ts'

/** Accepts exactly what the other proposed: another number by now is a conflict. */
export const acceptCadenceInput = z.strictObject({
  pairId,
  days: z.literal([7, 14, 21, 28], 'Choose 7, 14, 21 or 28 days.'),
})
export type AcceptCadenceInput = z.infer<typeof acceptCadenceInput>
