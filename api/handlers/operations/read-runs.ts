import type { JobView, MailboxView, ReadRunsOutput, RunView } from '#contract/read-runs'
import type { Handler } from '../../ports/handler.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import type { JobName, OpenFailure, RunStore } from '../../ports/run-store.ts'
import { isLost } from './is-lost.ts'
import { clockFacts, clockView, type ClockFacts } from './job-clock.ts'
import { failureGroups } from './failure-groups.ts'

type Ports = { runs: RunStore; people: PeopleStore; releases: ReleaseStore }

const jobs: readonly JobName[] = ['people', 'calendars', 'digests', 'notices', 'releases', 'expiry', 'overview']
/** Shown of each job, and how far back a success is looked for. */
const newest = 10
const farthest = 60
/** After this long the queue has begun, or has lost, what was asked of it. */
const askedMinutes = 2
/** How long a mail that failed is of any use, in days. */
const mailDays = 7
const mostNamed = 50
/** They come with Node, whose types leave open that it was built without. */
const zoneRules = process.versions['tz'] ?? ''

/** How the jobs ran, what of them is still to be made good, which mailboxes stay closed, and which zones nobody knows. */
export function readRuns(ports: Ports): Handler<'readRuns'> {
  return async ({ now }) => {
    const [views, mailboxes, unknownZones] = await Promise.all([
      jobViews(ports, now),
      mailboxViews(ports.people),
      ports.people.unknownZones(),
    ])
    return { kind: 'done', output: { jobs: views, ...mailboxes, unknownZones, zoneRules } }
  }
}

/** How each job is, the failures of each in groups. */
export async function jobViews(ports: Ports, now: string): Promise<JobView[]> {
  const clock = await clockFacts(ports, now)
  return afterTheNight(await Promise.all(jobs.map((job) => jobView(ports, job, clock))))
}

/** How one job is, and its failures in groups. */
export async function jobView(ports: Ports, job: JobName, clock: ClockFacts): Promise<JobView> {
  const { now } = clock
  const { runs, people } = ports
  const [all, failures, [worked], askedAt] = await Promise.all([
    runs.runs(job, newest),
    runs.openFailures(job),
    runs.worked(job, 1),
    runs.askedAt(job),
  ])
  const shown = all.map((run) => unlessLost(run, now))
  const lastWork = worked === undefined ? null : unlessLost(worked, now)
  const success =
    shown.find(isSuccess) ?? (shown.length < newest ? undefined : (await runs.runs(job, farthest)).find(isSuccess))
  const open = stillOpen(job, failures, shown).filter(({ startedAt }) => startedAt > oldestUseful(job, now))
  return {
    job,
    state: stateOf(job === 'digests' ? telling(shown[0], lastWork, now) : shown[0]),
    lastSuccessAt: success?.finishedAt ?? null,
    runs: shown,
    lastWork,
    ...clockView(clock, { job, newest: shown[0], lastWork }),
    askedAt: stillAsked(askedAt, shown[0], now),
    failures: await failureGroups(people, { job, open }),
    openCount: open.length,
  }
}

/** Of the quiet runs of a week of mails nobody wants to know; what the last mails came to is the state. */
function telling(run: RunView | undefined, lastWork: RunView | null, now: string): RunView | undefined {
  const isQuiet = run !== undefined && isSuccess(run) && run.planned === 0
  return isQuiet && lastWork && lastWork.startedAt > oldestUseful('digests', now) ? lastWork : run
}

/** Asked for, and neither begun nor long ago. */
function stillAsked(askedAt: string | undefined, run: RunView | undefined, now: string): string | null {
  const isRecent = askedAt !== undefined && Date.parse(now) - Date.parse(askedAt) < askedMinutes * 60_000
  return isRecent && (run === undefined || run.startedAt < askedAt) ? askedAt : null
}

/** The calendars' night writes every list anew, so a whole one makes good what failed about lists before it. */
function afterTheNight(views: readonly JobView[]): JobView[] {
  const night = views.find(({ job }) => job === 'calendars')?.runs.find((run) => isSuccess(run) && run.planned > 0)
  return views.map((view) => {
    const isRepaired = night !== undefined && view.runs.every(({ startedAt }) => startedAt < night.startedAt)
    if (view.job !== 'overview' || view.state === 'never' || !isRepaired) return view
    return { ...view, state: 'ran', lastSuccessAt: night.finishedAt, failures: [], openCount: 0 }
  })
}

function isSuccess({ state }: RunView): boolean {
  return state === 'ran'
}

function stateOf(run: RunView | undefined): JobView['state'] {
  if (run === undefined) return 'never'
  return run.state === 'ran' && run.planned === 0 ? 'quiet' : run.state
}

/**
 * A whole run that went well and had something to do makes older failures good, whatever their parts were called. Not so
 * a mail: each run of a Monday is about other people. A start that broke is good once a later one did not.
 */
function stillOpen(job: JobName, failures: readonly OpenFailure[], runs: readonly RunView[]): OpenFailure[] {
  const cleared = runs.find((run) => isSuccess(run) && run.planned > 0)?.startedAt ?? ''
  const begun = runs.find(({ state, planned }) => planned > 0 || state !== 'broken')?.startedAt ?? ''
  return failures
    .filter(({ startedAt }) => job === 'digests' || startedAt > cleared)
    .filter(({ subject, startedAt }) => subject !== 'start' || startedAt > begun)
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
}

/** A mail of last week can no longer be made good; the next one has gone out meanwhile, or has failed itself. */
function oldestUseful(job: JobName, now: string): string {
  return job === 'digests' ? new Date(Date.parse(now) - mailDays * 86_400_000).toISOString() : ''
}

async function mailboxViews(people: PeopleStore): Promise<Pick<ReadRunsOutput, 'mailboxes' | 'mailboxCount'>> {
  const closed = await people.unreadMailboxes()
  const named = await Promise.all(
    closed.slice(0, mostNamed).map(async ({ oid, state }): Promise<MailboxView[]> => {
      const person = await people.person(oid)
      if (!person?.isEnabled || (state !== 'denied' && state !== 'no-mailbox')) return []
      return [{ oid, name: person.displayName, state }]
    }),
  )
  return { mailboxes: named.flat(), mailboxCount: closed.length }
}

function unlessLost(run: RunView, now: string): RunView {
  return isLost(run, now) ? { ...run, state: 'broken' } : run
}
