import type { FailedPart, JobView, MailboxView, ReadRunsOutput, RunView } from '#contract/read-runs'
import type { Handler } from '../ports/handler.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import type { JobName, OpenFailure, RunStore } from '../ports/run-store.ts'

type Ports = { runs: RunStore; people: PeopleStore }

const jobs: readonly JobName[] = ['people', 'calendars', 'digests', 'releases', 'expiry', 'overview']
/** Shown of each job, and how far back a success is looked for. */
const newest = 10
const farthest = 60
/** A run that takes longer has lost a message or the process that planned it. */
const longestHours = 6
/** How long a mail that failed is of any use, in days. */
const mailDays = 7
/** Names are looked up one by one; what is longer than this is a general trouble, which the first few tell as well. */
const mostNamed = 50

/** How the jobs ran, what of them is still to be made good, which mailboxes stay closed, and which zones nobody knows. */
export function readRuns(ports: Ports): Handler<'readRuns'> {
  return async ({ now }) => {
    const [views, mailboxes, unknownZones] = await Promise.all([
      Promise.all(jobs.map((job) => jobView(ports, job, now))),
      mailboxViews(ports.people),
      ports.people.unknownZones(),
    ])
    return { kind: 'done', output: { jobs: afterTheNight(views), ...mailboxes, unknownZones } }
  }
}

async function jobView({ runs, people }: Ports, job: JobName, now: string): Promise<JobView> {
  const oldest = new Date(Date.parse(now) - longestHours * 3_600_000).toISOString()
  const [all, failures] = await Promise.all([runs.runs(job, newest), runs.openFailures(job)])
  const shown = all.map((run) => overdueRun(run, oldest))
  const success =
    shown.find(isSuccess) ?? (shown.length < newest ? undefined : (await runs.runs(job, farthest)).find(isSuccess))
  const open = stillOpen(failures, shown).filter(({ startedAt }) => startedAt > oldestUseful(job, now))
  return {
    job,
    state: stateOf(shown[0]),
    lastSuccessAt: success?.finishedAt ?? null,
    runs: shown,
    open: await Promise.all(open.slice(0, mostNamed).map((failure) => failedPart(people, failure))),
    openCount: open.length,
  }
}

/** The calendars' night writes every list anew, so a whole one makes good what failed about lists before it. */
function afterTheNight(views: readonly JobView[]): JobView[] {
  const night = views.find(({ job }) => job === 'calendars')?.runs.find((run) => isSuccess(run) && run.planned > 0)
  return views.map((view) => {
    const isRepaired = night !== undefined && view.runs.every(({ startedAt }) => startedAt < night.startedAt)
    if (view.job !== 'overview' || view.state === 'never' || !isRepaired) return view
    return { ...view, state: 'ran', lastSuccessAt: night.finishedAt, open: [], openCount: 0 }
  })
}

function isSuccess({ state }: RunView): boolean {
  return state === 'ran'
}

function stateOf(run: RunView | undefined): JobView['state'] {
  if (run === undefined) return 'never'
  return run.state === 'ran' && run.planned === 0 ? 'quiet' : run.state
}

/** A whole run that went well and had something to do makes older failures good, whatever their parts were called. */
function stillOpen(failures: readonly OpenFailure[], runs: readonly RunView[]): OpenFailure[] {
  const cleared = runs.find((run) => isSuccess(run) && run.planned > 0)?.startedAt ?? ''
  return failures
    .filter(({ startedAt }) => startedAt > cleared)
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
}

/** A mail of last week can no longer be made good; the next one has gone out meanwhile, or has failed itself. */
function oldestUseful(job: JobName, now: string): string {
  return job === 'digests' ? new Date(Date.parse(now) - mailDays * 86_400_000).toISOString() : ''
}

const oidForm = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

async function failedPart(people: PeopleStore, { subject, startedAt, note }: OpenFailure): Promise<FailedPart> {
  // A reason that names a mailbox knows better: one message asks for the settings of twenty.
  const [oid] = oidForm.exec(note) ?? oidForm.exec(subject) ?? []
  const person = oid === undefined ? undefined : await people.person(oid)
  return { subject, name: person?.displayName ?? null, reason: note, startedAt }
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

function overdueRun(run: RunView, oldest: string): RunView {
  return run.state === 'running' && run.startedAt < oldest ? { ...run, state: 'broken' } : run
}
