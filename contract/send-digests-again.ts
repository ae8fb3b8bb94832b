import { z } from 'zod'

/** Sends this week's mails again that certainly did not leave. */
export const sendDigestsAgainInput = z.strictObject({})
export type SendDigestsAgainInput = z.infer<typeof sendDigestsAgainInput>

/** started: it was asked for; running: it was asked for a moment ago, so nothing was started. */
export type SendDigestsAgainOutput = { state: 'started' | 'running' }
