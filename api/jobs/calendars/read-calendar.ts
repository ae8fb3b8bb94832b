import { pairIdOf } from '#domain/pair'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { Person } from '../../ports/people-store.ts'
import { LaterError } from '../../ports/later.ts'
import type { SyncState } from '../../ports/sync-store.ts'
import { eachOf } from '../each-of.ts'
import type { JobPorts } from '../job-ports.ts'
import { keepOverview } from '../overview/keep-overview.ts'
import { mostAttempts, runPart, type PartResult } from '../run-part.ts'
import { calendarSight } from './calendar-sight.ts'
import { readingWindow } from './reading-window.ts'
import { teamOf, type Member } from './team-of.ts'
import { updatePair, type PairPorts } from './update-pair.ts'

type Ports = PairPorts & Pick<JobPorts, 'calendars' | 'notPeople' | 'releases' | 'runs' | 'queue' | 'syncs'>

/** How many pairs of one manager are worked on at once; they share nothing but the calendar. */
const pairsAtOnce = 4

/** One message of the calendars job: one manager's calendar, and every pair in which they are the manager. */
export function readCalendar(
  ports: Ports,
  message: JobMessages['calendars'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  if (message.isAskedFor) return readOnDemand(ports, message, { attempt, now })
  const part = { job: 'calendars', message, attempt, now } as const
  return runPart(ports, part, () =>
    readManager(ports, message.oid, { now, isAgain: attempt > 1, onProgress: async () => {} }),
  )
}

/** The same for a person who did not want to wait: no part of a night's run, but with progress they can look at. */
async function readOnDemand(
  ports: Ports,
  message: JobMessages['calendars'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  const { oid, run: askedAt } = message
  const counts = { done: 0, total: 0 }
  const note = (state: SyncState) => ports.syncs.note(oid, { askedAt, state, ...counts })
  try {
    const result = await readManager(ports, oid, {
      now,
      isAgain: attempt > 1,
      onProgress: (done, total) => {
        Object.assign(counts, { done, total })
        return note('reading')
      },
    })
    await note(endOf(result))
  } catch (error) {
    if (error instanceof LaterError)
      return ports.queue.send('calendars', [message], { delaySeconds: Math.ceil(error.seconds) })
    if (attempt >= mostAttempts) await note('failed')
    throw error
  }
}

function endOf(result: PartResult): SyncState {
  if (result === undefined) return 'read'
  return result.note === 'no-mailbox' || result.note === 'denied' ? result.note : 'failed'
}

type Reading = { now: string; isAgain: boolean; onProgress: (done: number, total: number) => Promise<void> }

async function readManager(ports: Ports, oid: string, { now, isAgain, onProgress }: Reading): Promise<PartResult> {
  const window = readingWindow(now)
  const { person: manager, ...around } = await ports.people.personAsManager(oid)
  if (!manager) return { note: 'unknown person' }
  const team = await teamOf(ports, { oid, lines: around.lines }, window)
  await onProgress(0, team.length)
  const answer = await ports.calendars.read(oid, { from: window.fromAt, to: window.toAt })
  await ports.people.keepCalendarState(oid, answer.kind, now)
  if (answer.kind !== 'read') {
    // Nothing was read, so nothing is known to be gone: the ledger stays as it is. The pairs are listed all the same.
    for (const { report, edge } of team) await listPair(ports, { manager, report, edge })
    return { note: answer.kind }
  }

  const sight = await calendarSight(ports, { manager, around, team, answer, window, now })
  const released = new Set(await ports.releases.blocks())
  let done = 0
  await eachOf(team, pairsAtOnce, async (member) => {
    await updatePair(ports, { ...sight, ...member, released, isAgain })
    done += 1
    await onProgress(done, team.length)
  })
  const unread = answer.unreadable.length
  return unread === 0
    ? undefined
    : { note: `${unread} calendar ${unread === 1 ? 'entry' : 'entries'} could not be read` }
}

async function listPair(ports: Ports, pair: { manager: Person } & Member): Promise<void> {
  const pairId = pairIdOf(pair.manager.oid, pair.report.oid)
  await keepOverview(ports.overview, { ...pair, pairId, outline: await ports.outlines.outline(pairId) })
}
