import { app, type InvocationContext } from '@azure/functions'
import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import { readCalendar } from './calendars/read-calendar.ts'
import { startCalendars } from './calendars/start-calendars.ts'
import { sendDigest } from './digests/send-digest.ts'
import { startDigests } from './digests/start-digests.ts'
import { expire } from './expiry/expire.ts'
import type { JobPorts } from './job-ports.ts'
import { rebuildOverview } from './overview/rebuild-overview.ts'
import { readPeople } from './people/read-people.ts'
import { startPeople } from './people/start-people.ts'
import { releaseFacts } from './releases/release-facts.ts'
import { startReleases } from './releases/start-releases.ts'

type Start = (ports: JobPorts, now: string) => Promise<void>
type Attempt = { attempt: number; now: string }
type Works = { [Name in QueueName]: (ports: JobPorts, message: JobMessages[Name], at: Attempt) => Promise<void> }

/** When each job starts, in UTC: second, minute, hour, day, month, weekday. The nightly ones build on one another. */
const timers: Record<string, { schedule: string; start: Start }> = {
  'start-people': { schedule: '0 0 1 * * *', start: startPeople },
  'start-calendars': { schedule: '0 0 2 * * *', start: startCalendars },
  'start-releases': { schedule: '0 0 5 * * *', start: startReleases },
  'start-expiry': { schedule: '0 30 5 * * *', start: expire },
  'start-digests': { schedule: '0 */15 * * * *', start: startDigests },
}

const works: Works = {
  people: readPeople,
  calendars: readCalendar,
  digests: sendDigest,
  releases: releaseFacts,
  overview: rebuildOverview,
}

/**
 * Hands the jobs to the host: a timer only puts messages into a queue, a queue's function does one message's work. A
 * message that failed five times lies in the queue's poison queue, and its run says so.
 */
export function registerJobs(ports: () => JobPorts, clock: () => Date): void {
  for (const [name, { schedule, start }] of Object.entries(timers)) {
    app.timer(name, { schedule, handler: () => start(ports(), clock().toISOString()) })
  }
  for (const name of Object.keys(works) as QueueName[]) registerQueue(name, ports, clock)
}

function registerQueue<Name extends QueueName>(name: Name, ports: () => JobPorts, clock: () => Date): void {
  app.storageQueue(name, {
    queueName: name,
    connection: 'AzureWebJobsStorage',
    handler: (message, context) =>
      works[name](ports(), message as JobMessages[Name], { attempt: attemptOf(context), now: clock().toISOString() }),
  })
}

function attemptOf({ triggerMetadata }: InvocationContext): number {
  return Number(triggerMetadata?.['dequeueCount'] ?? 1)
}
