import type { JobView } from '#contract/read-runs'

/**
 * Jobs that somebody should look at: one that should have run and did not, whose last run failed in part or as a whole, or
 * that has older parts still to be made good.
 */
export function needsALook(jobs: readonly JobView[]): JobView[] {
  return jobs.filter(
    ({ state, openCount, isLate }) => isLate || state === 'broken' || state === 'partly-failed' || openCount > 0,
  )
}
