import { z } from 'zod'
import type { SyncView } from './sync-now.ts'

/** How the last reading on demand of the caller's own calendar goes. */
export const readSyncInput = z.strictObject({})
export type ReadSyncInput = z.infer<typeof readSyncInput>
export type ReadSyncOutput = SyncView
