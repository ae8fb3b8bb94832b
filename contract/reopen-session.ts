import { z } from 'zod'
import { day, pairId } from './fields.ts'

/** Opens a session again that was closed today or yesterday; the answer is `SessionOutput`. One that is open stays so. */
export const reopenSessionInput = z.strictObject({ pairId, on: day })
export type ReopenSessionInput = z.infer<typeof reopenSessionInput>
