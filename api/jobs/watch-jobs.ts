import { app } from '@azure/functions'
import type { JobView } from '#contract/read-runs'
import { logLine } from '../log/log-line.ts'

type Jobs = (now: string) => Promise<Pick<JobView, 'job' | 'isLate'>[]>

/**
 * Looks once an hour whether every job ran when it should have. The template's alert counts the line about those that did
 * not, and the silence of this timer itself: a job that never starts cannot say so.
 */
export function watchJobs(jobs: Jobs, clock: () => Date): void {
  app.timer('watch-jobs', {
    schedule: '0 40 * * * *',
    handler: async (_timer, context) => {
      const line = await lateLine(jobs, clock().toISOString())
      if (line !== undefined) context.error(line)
    },
  })
}

/** `Late: people, expiry`; undefined when every job ran in time. */
export async function lateLine(jobs: Jobs, now: string): Promise<string | undefined> {
  try {
    const late = (await jobs(now)).filter(({ isLate }) => isLate).map(({ job }) => job)
    return late.length === 0 ? undefined : `Late: ${late.join(', ')}`
  } catch (error) {
    // What is thrown would be written down with everything it holds, such as addresses of rows.
    // oxlint-disable-next-line preserve-caught-error -- the cause is what must not be written down
    throw new Error(logLine('failed', error))
  }
}
