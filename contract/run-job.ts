import { z } from 'zod'
import { timedJobs } from '#domain/operations/job-schedule'
import { answer, operation } from './operation.ts'

/** Starts a job now instead of at its next time. */
export const runJob = operation({
  need: 'admin',
  effect: 'write',
  why: 'Whoever runs the service starts its work.',
  input: z.strictObject({ job: z.enum(timedJobs) }),
  output: answer<RunJobOutput>(),
  sample: { job: 'people' },
})

/** started: it was asked for; running: it runs, or was asked for a moment ago, so nothing was started. */
export type RunJobOutput = { state: 'started' | 'running' }
