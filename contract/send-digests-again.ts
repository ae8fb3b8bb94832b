import { z } from 'zod'
import { answer, operation } from './operation.ts'

/** Sends this week's mails again that certainly did not leave. */
export const sendDigestsAgain = operation({
  need: 'admin',
  effect: 'write',
  why: 'Whoever runs the service sends mails again that did not leave.',
  input: z.strictObject({}),
  output: answer<SendDigestsAgainOutput>(),
  sample: {},
})

/** started: it was asked for; running: it was asked for a moment ago, so nothing was started. */
export type SendDigestsAgainOutput = { state: 'started' | 'running' }
