import { z } from 'zod'
import { day, pairId } from './fields.ts'
import type { SessionView } from './view.ts'

/** One tap by either side; null takes the statement back. */
export const sayOfSessionInput = z.strictObject({
  pairId,
  on: day,
  statement: z.enum(['held', 'moved', 'not_held'], 'Say "held", "moved" or "not_held".').nullable(),
})
export type SayOfSessionInput = z.infer<typeof sayOfSessionInput>
export type SessionOutput = { session: SessionView; revision: string }
