import { z } from 'zod'
import { answer, operation } from './operation.ts'

/** Reads the caller's own calendar now instead of tonight. */
export const syncNow = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each has their own calendar read.',
  input: z.strictObject({}),
  output: answer<SyncNowOutput>(),
  sample: {},
})

/**
 * How the last reading on demand went. none: never asked for; waiting: asked for, nobody began; reading: `done` of
 * `total` pairs are up to date; read, no-mailbox, denied, failed: how it ended. `again` is the instant (UTC, ISO) from
 * which one may ask again; null when that is now.
 */
export type SyncView = {
  state: 'none' | 'waiting' | 'reading' | 'read' | 'no-mailbox' | 'denied' | 'failed'
  askedAt: string | null
  done: number
  total: number
  again: string | null
}

/** `isAsked` is false when it was asked for less than ten minutes ago: then nothing was started. */
export type SyncNowOutput = SyncView & { isAsked: boolean }
