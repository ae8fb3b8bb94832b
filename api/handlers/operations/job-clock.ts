import type { JobView, RunView } from '#contract/read-runs'
import type { DigestSlot } from '#domain/digests/digest-choice'
import { jobSchedule, timedJobs, type TimedJob } from '#domain/operations/job-schedule'
import { nextStart } from '#domain/operations/next-start'
import { runDue } from '#domain/operations/run-due'
import { lastCompleteBlock } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import type { JobName, RunStore } from '../../ports/run-store.ts'

type Ports = { runs: RunStore; people: PeopleStore; releases: ReleaseStore }

/** What the clocks of all jobs have in common: now, when people want their mail, since when jobs run, and which blocks are released. */
export type ClockFacts = { now: string; slots: DigestSlot[]; firstAt: string | undefined; released: string[] }

export async function clockFacts({ runs, people, releases }: Ports, now: string): Promise<ClockFacts> {
  const [slots, released, ...firsts] = await Promise.all([
    people.digestSlots(),
    releases.blocks(),
    ...timedJobs.map((job) => runs.firstStart(job)),
  ])
  return { now, slots, released, firstAt: firsts.filter((first) => first !== undefined).toSorted()[0] }
}

/** When a job next starts, and whether it should have run by now. A job that no clock starts is never late. */
export function clockView(
  { now, slots, firstAt, released }: ClockFacts,
  { job, newest, lastWork }: { job: JobName; newest: RunView | undefined; lastWork: RunView | null },
): Pick<JobView, 'nextAt' | 'dueBy' | 'isLate'> {
  if (!isTimed(job)) return { nextAt: null, dueBy: null, isLate: false }
  const block = lastCompleteBlock(localDate(now, 'UTC'))
  // A run that found no facts has released nothing, and has done what there was to do.
  const isLookedAt = lastWork?.state === 'ran' && lastWork.startedAt >= `${block.to}T00:00:00.000Z`
  const lastAt = (job === 'digests' ? lastWork : newest)?.startedAt
  const isReleased = isLookedAt || released.includes(block.name)
  const { by, isLate } = runDue({ job, now, lastAt, firstAt, isReleased })
  return { nextAt: nextStart(job, { now, slots }), dueBy: by, isLate }
}

function isTimed(job: JobName): job is TimedJob {
  return job in jobSchedule
}
