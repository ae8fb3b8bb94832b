import { lastCompleteBlock } from '../time/block.ts'
import { localDate } from '../time/local-date.ts'
import { jobSchedule, releaseDays, type TimedJob } from './job-schedule.ts'

export type RunFacts = {
  job: TimedJob
  now: string
  /** When the job last started; for the digests the last time that it had anybody to write to. */
  lastAt: string | undefined
  /** The first start of any job that is known, which is about when the app was installed. */
  firstAt: string | undefined
  /** Of releases: when the block that was over last got its release, or was found to have nothing to release. */
  isReleased?: boolean
}

/**
 * By when a job should have run again (`by`, UTC, null when nothing ever ran) and whether it is late.
 *
 * A job that never ran counts from the first start of any job, so a new installation has its first night before it. Where no
 * job ever started, the clocks themselves do not run, and every job is late. A release is late two days after its block is
 * over, when the app was there by then.
 *
 * Example: last started 2026-10-14T02:00Z, so due by 2026-10-15T04:00Z; at 04:01 it is late.
 */
export function runDue(facts: RunFacts): { by: string | null; isLate: boolean } {
  const { job, now, lastAt, firstAt } = facts
  const from = lastAt ?? firstAt
  if (from === undefined) return { by: null, isLate: true }
  const dues = [Date.parse(from) + jobSchedule[job].patienceHours * 3_600_000, ...releaseDue(facts)]
  const by = Math.min(...dues)
  return { by: new Date(by).toISOString(), isLate: by < Date.parse(now) }
}

/** When the release that is missing should have been there. */
function releaseDue({ job, now, firstAt, isReleased = true }: RunFacts): number[] {
  const { to } = lastCompleteBlock(localDate(now, 'UTC'))
  const over = Date.parse(`${to}T00:00:00.000Z`)
  const wasThere = firstAt !== undefined && Date.parse(firstAt) < over
  return job === 'releases' && !isReleased && wasThere ? [over + releaseDays * 86_400_000] : []
}
