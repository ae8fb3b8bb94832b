import type { JobView } from '#contract/read-runs'

/** Jobs that somebody should look at: the last run failed in part or as a whole, or older parts are still to be made good. */
export function needsALook(jobs: readonly JobView[]): JobView[] {
  return jobs.filter(({ state, openCount = 0 }) => state === 'broken' || state === 'partly-failed' || openCount > 0)
}
