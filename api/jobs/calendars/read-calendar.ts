import { pairIdOf, type PairId } from '#domain/pair'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { Footing, Person } from '../../ports/people-store.ts'
import { LaterError } from '../../ports/later.ts'
import type { SyncState } from '../../ports/sync-store.ts'
import { eachOf } from '../each-of.ts'
import type { JobPorts } from '../job-ports.ts'
import { keepOverview } from '../overview/keep-overview.ts'
import { mostAttempts, runPart, type PartResult } from '../run-part.ts'
import { calendarSight } from './calendar-sight.ts'
import { personMark } from './person-mark.ts'
import { basisIn } from './quiet/basis.ts'
import { bringUpToDate } from './quiet/bring-up-to-date.ts'
import { readingWindow } from './reading-window.ts'
import { teamOf, type Member } from './team-of.ts'
import type { PairPorts } from './update-pair.ts'

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
    readManager(ports, message, { now, isAgain: attempt > 1, onProgress: async () => {} }),
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
    const result = await readManager(ports, message, {
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

async function readManager(
  ports: Ports,
  { oid, team: marks = {} }: JobMessages['calendars'],
  { now, isAgain, onProgress }: Reading,
): Promise<PartResult> {
  const window = readingWindow(now)
  const { person: manager, ...around } = await ports.people.personAsManager(oid)
  if (!manager) return { note: 'unknown person' }
  const { footings } = around.reading
  const team = await teamOf(ports, { oid, lines: around.lines, known: unchanged(footings, marks) }, window)
  await onProgress(0, team.length)
  const answer = await ports.calendars.read(oid, { from: window.fromAt, to: window.toAt })
  if (answer.kind !== 'read') {
    await ports.people.keepCalendarState(oid, answer.kind, now)
    await ports.people.keepReading(oid, { at: undefined, footings: new Map(), before: footings })
    // Nothing was read, so nothing is known to be gone: the ledger stays as it is. The pairs are listed all the same.
    for (const { report, edge } of team) await listPair(ports, { manager, report, edge })
    return { note: answer.kind }
  }
  if (around.mailbox !== undefined && around.mailbox !== 'read') await ports.people.keepCalendarState(oid, 'read', now)

  const { book: _, ...sight } = await calendarSight(ports, { manager, around, team, answer, window, now })
  const seen = { ...sight, released: new Set(await ports.releases.blocks()) }
  const basisOf = basisIn(seen, ports.holidays)
  const spokenOf = footings.size === 0 ? new Set<PairId>() : await ports.ledger.spokenOf(oid)
  const kept = new Map<string, Footing>()
  let done = 0
  await eachOf(team, pairsAtOnce, async (member) => {
    const pair = { sight: { ...seen, ...member, isAgain }, basis: await basisOf(member) }
    const footing = await bringUpToDate(ports, { ...pair, before: around.reading, spokenOf })
    // What is kept of somebody in their manager's rows goes with the line.
    if (member.edge.to === null) kept.set(member.report.oid, footing)
    done += 1
    await onProgress(done, team.length)
  })
  await ports.people.keepReading(oid, { at: now, footings: kept, before: footings })
  return unreadNote(answer.unreadable.length)
}

/** Those of the last reading who are still the same by the marks of this run: nobody has to look them up. */
function unchanged(footings: ReadonlyMap<string, Footing>, marks: Readonly<Record<string, string>>) {
  const people = [...footings].map(([oid, { report }]) => [oid, report] as const)
  return new Map(people.filter(([oid, report]) => marks[oid] === personMark(report)))
}

function unreadNote(count: number): PartResult {
  if (count === 0) return undefined
  return { note: `${count} calendar ${count === 1 ? 'entry' : 'entries'} could not be read` }
}

async function listPair(ports: Ports, pair: { manager: Person } & Member): Promise<void> {
  const pairId = pairIdOf(pair.manager.oid, pair.report.oid)
  await keepOverview(ports.overview, { ...pair, pairId, outline: await ports.outlines.outline(pairId) })
}
