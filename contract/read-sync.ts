import { z } from 'zod'
import { answer, operation } from './operation.ts'
import type { SyncView } from './sync-now.ts'

/** How the last reading on demand of the caller's own calendar goes. */
export const readSync = operation({
  need: 'everyone',
  effect: 'read',
  why: 'Each sees how the reading of their own calendar goes.',
  input: z.strictObject({}),
  output: answer<ReadSyncOutput>(),
  sample: {},
})

export type ReadSyncOutput = SyncView
