import { z } from 'zod'
import { day, pairId } from './fields.ts'

/** Which steps of GROW were worked through in this session; `null` takes that back. */
export const noteGrowInput = z.strictObject({
  pairId,
  on: day,
  grow: z
    .strictObject({ goal: z.boolean(), reality: z.boolean(), options: z.int().min(0).max(20), will: z.boolean() })
    .nullable(),
})
export type NoteGrowInput = z.infer<typeof noteGrowInput>
