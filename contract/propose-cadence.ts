import { z } from 'zod'
import { pairId } from './fields.ts'
import type { CadenceView } from './view.ts'

/** A rhythm in days; null takes one's own proposal back. */
export const proposeCadenceInput = z.strictObject({
  pairId,
  days: z.literal([7, 14, 21, 28], 'Choose 7, 14, 21 or 28 days.').nullable(),
})
export type ProposeCadenceInput = z.infer<typeof proposeCadenceInput>
export type CadenceOutput = { cadence: CadenceView; revision: string }
