import { z } from 'zod'
import { timedJobs, type TimedJob } from '#domain/operations/job-schedule'

/** Starts a job now instead of at its next time. */
export const runJobInput = z.strictObject({ job: z.enum(timedJobs) })
export type RunJobInput = { job: TimedJob }

/** started: it was asked for; running: it runs, or was asked for a moment ago, so nothing was started. */
export type RunJobOutput = { state: 'started' | 'running' }
