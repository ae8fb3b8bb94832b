import { z } from 'zod'
import { day, pairId } from './fields.ts'
import type { Recap, SessionView } from './view.ts'

/** Refused without a commitment made in this session, unless `noneNeeded` says so. */
export const closeSessionInput = z.strictObject({ pairId, on: day, noneNeeded: z.boolean() })
export type CloseSessionInput = z.infer<typeof closeSessionInput>
export type CloseSessionOutput = { session: SessionView; recap: Recap; revision: string }
