import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import { readCalendar } from './calendars/read-calendar.ts'
import { startCalendars } from './calendars/start-calendars.ts'
import { sendDigest } from './digests/send-digest.ts'
import { startDigests } from './digests/start-digests.ts'
import { expirePart } from './expiry/expire-part.ts'
import { startExpiry } from './expiry/start-expiry.ts'
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
export const timers = {
  'start-people': { schedule: '0 0 1 * * *', start: startPeople },
  'start-calendars': { schedule: '0 0 2 * * *', start: startCalendars },
  'start-releases': { schedule: '0 0 5 * * *', start: startReleases },
  'start-expiry': { schedule: '0 30 5 * * *', start: startExpiry },
  'start-digests': { schedule: '0 */15 * * * *', start: startDigests },
} as const satisfies Record<string, { schedule: string; start: Start }>

/** The work of one message of each queue. */
export const works: Works = {
  people: readPeople,
  calendars: readCalendar,
  digests: sendDigest,
  releases: releaseFacts,
  expiry: expirePart,
  overview: rebuildOverview,
}
