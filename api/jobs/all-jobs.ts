import { jobSchedule, type Schedule, type TimedJob } from '#domain/operations/job-schedule'
import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import { readCalendar } from './calendars/read-calendar.ts'
import { startCalendars } from './calendars/start-calendars.ts'
import { sendAllAgain } from './digests/send-again.ts'
import { sendDigest } from './digests/send-digest.ts'
import { startDigests } from './digests/start-digests.ts'
import { expirePart } from './expiry/expire-part.ts'
import { startExpiry } from './expiry/start-expiry.ts'
import { failStart, jobOf } from './give-up.ts'
import type { JobPorts } from './job-ports.ts'
import { sendNotice } from './notices/send-notice.ts'
import { startNotices } from './notices/start-notices.ts'
import { rebuildOverview } from './overview/rebuild-overview.ts'
import { readPeople } from './people/read-people.ts'
import { startPeople } from './people/start-people.ts'
import { releaseFacts } from './releases/release-facts.ts'
import { startReleases } from './releases/start-releases.ts'
import { mostAttempts, failureReason } from './run-part.ts'

type Start = (ports: JobPorts, now: string) => Promise<void>
type Attempt = { attempt: number; now: string }
type Works = { [Name in QueueName]: (ports: JobPorts, message: JobMessages[Name], at: Attempt) => Promise<void> }

const starts: Record<TimedJob, Start> = {
  people: startPeople,
  calendars: startCalendars,
  releases: startReleases,
  expiry: startExpiry,
  digests: startDigests,
  notices: startNotices,
}

/** Each job's timer: when it starts, as the host writes it, and what it does then. */
export const timers = Object.fromEntries(
  Object.entries(jobSchedule).map(([name, schedule]) => {
    const job = name as TimedJob
    const start: Start = (ports, now) => startOrTell(ports, { job, now }, () => starts[job](ports, now))
    return [`start-${job}`, { schedule: hostSchedule(schedule), start }]
  }),
)

/** In UTC: second, minute, hour, day, month, weekday. */
function hostSchedule(schedule: Schedule): string {
  if ('everyMinutes' in schedule) return `0 */${schedule.everyMinutes} * * * *`
  const [hour, minute] = schedule.at.split(':').map(Number)
  return `0 ${minute} ${hour} * * *`
}

/** A start that breaks leaves a run that says so: else it would look as if it were still going on. */
async function startOrTell(
  { runs }: Pick<JobPorts, 'runs'>,
  { job, now }: { job: TimedJob; now: string },
  start: () => Promise<void>,
): Promise<void> {
  try {
    await start()
  } catch (error) {
    // Where storage is what broke, nothing can be written down; the error itself is what the host must hear.
    await failStart(runs, { job, run: now, note: failureReason(error) }).catch(() => undefined)
    throw error
  }
}

/** What an admin asked for. The run is named by when it was asked for, so a repeated message starts no second one. */
function startAsked(ports: JobPorts, { job, run }: JobMessages['starts'], { attempt }: Attempt): Promise<void> {
  const start = () => (job === 'digests-again' ? sendAllAgain(ports, run) : starts[job](ports, run))
  return attempt < mostAttempts ? start() : startOrTell(ports, { job: jobOf(job), now: run }, start)
}

/** The work of one message of each queue. */
export const works: Works = {
  people: readPeople,
  calendars: readCalendar,
  digests: sendDigest,
  notices: sendNotice,
  releases: releaseFacts,
  expiry: expirePart,
  overview: rebuildOverview,
  starts: startAsked,
}
