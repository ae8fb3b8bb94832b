import { mailWords } from '#domain/mail-link'
import { type OwnPair, ownPairs } from '#domain/people/own-pairs'
import { isCurrent } from '#domain/people/relation-on'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { mondayOf } from '#domain/time/iso-week'
import { localDate } from '#domain/time/local-date'
import type { Digest, DigestMeeting, DigestPromise } from '../../ports/digest-writer.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { Kept } from '../../ports/pair-store.ts'
import type { ManagerEdge, MailReader } from '../../ports/people-store.ts'
import { type Commitment, isOverdue } from '#domain/commitment'
import type { Side } from '#domain/pair'
import type { JobPorts } from '../job-ports.ts'
import { waitingPairs } from './find-due.ts'
import { habitsOfWeek, thanksSince } from './find-habits.ts'
import { newRelease } from './new-release.ts'

type Ports = Pick<JobPorts, 'overview' | 'pairs' | 'plans' | 'figures' | 'releases' | 'deliveries'>

/** Whom a digest is for, and the first of the seven days that it looks at: the day on which it was due. */
type Params = { reader: MailReader & { lines: readonly ManagerEdge[] }; from: LocalDate; now: string }

/**
 * Everything one person's digest tells, or undefined when there is nothing to tell: what is promised on either side, the
 * 1:1s, habits and thanks of its seven days, at most one reminder. The reporting lines of this moment say which pairs it
 * may tell of, the overview which of them have anything; only those are opened for the titles. Hidden titles are not in it.
 */
export async function gatherDigest(ports: Ports, { reader, from, now }: Params): Promise<Digest | undefined> {
  const { person, settings } = reader
  const [to] = person.addresses
  if (to === undefined) return undefined
  const { firstName, language, zone } = person
  const today = localDate(now, zone)
  const days = { from, to: addDays(from, 7) }
  const list = await ports.overview.listOf(person.oid)
  const rows = currentRows(list.rows, ownPairs(person.oid, reader.lines, now.slice(0, 10)))
  const { askedOfYou, youOwe, owed } = await promisesIn(ports.pairs, rows, today)
  const owedToYou = owed.filter(({ on }) => on !== null && on < days.to)
  const meetings = rows.flatMap((row) => meetingsOf(row, days, zone)).toSorted(byStart)
  const meetsSoon = new Set(meetings.map(({ pairId }) => pairId))
  const { nudge, due } = await waitingPairs(ports, rows, { now, meetsSoon })
  const release = reader.isHr ? await newRelease(ports, { oid: person.oid, today }) : undefined
  const habits = await habitsOfWeek(ports.plans, { oid: person.oid, list, rows, from })
  const thanks = thanksSince(rows, { from, now })
  const lines = [...askedOfYou, ...youOwe, ...owed, ...meetings, ...due, ...habits, ...thanks]
  if (lines.length === 0 && nudge === undefined && release === undefined) return undefined
  const { digestTitles, clock } = settings.own
  const told = digestTitles === 'hidden' ? withoutTitle : asItIs
  return {
    to,
    firstName,
    language,
    zone,
    links: mailWords(person.oid, await list.mark()),
    today,
    ...(clock === undefined ? {} : { clock }),
    ...(digestTitles === 'hidden' ? { hidesTitles: true } : {}),
    ...(from === mondayOf(from) ? {} : { isFromToday: true }),
    askedOfYou: askedOfYou.toSorted(byDay).map(told),
    youOwe: youOwe.toSorted(byDay).map(told),
    owedToYou: owedToYou.toSorted(byDay).map(told),
    owedLater: owed.length - owedToYou.length,
    meetings,
    habits: digestTitles === 'hidden' ? habits.map((habit) => ({ ...habit, title: '' })) : habits,
    thanks,
    due,
    ...(release ? { release } : {}),
    ...(nudge ? { nudge } : {}),
  }
}

function currentRows(rows: readonly OverviewRow[], own: readonly OwnPair[]): OverviewRow[] {
  const current = new Set(own.filter(isCurrent).map(({ pairId }) => pairId))
  return rows.filter(({ pairId }) => current.has(pairId))
}

async function promisesIn(
  pairs: Ports['pairs'],
  rows: readonly OverviewRow[],
  today: LocalDate,
): Promise<Record<'askedOfYou' | 'youOwe' | 'owed', DigestPromise[]>> {
  const askedOfYou: DigestPromise[] = []
  const youOwe: DigestPromise[] = []
  const owed: DigestPromise[] = []
  for (const row of rows) {
    const { pairId, other, you } = row
    const { open, asked } = await currentPromises(pairs, row)
    const toPromise = ({ line }: Kept<Commitment>) => ({
      id: line.id,
      text: line.text,
      with: other.displayName,
      pairId,
      on: dayToTell(line, today),
    })
    askedOfYou.push(...asked.filter(({ line }) => line.owner === you).map(toPromise))
    youOwe.push(...open.filter(({ line }) => line.owner === you).map(toPromise))
    owed.push(...open.filter(({ line }) => line.owner !== you).map(toPromise))
  }
  return { askedOfYou, youOwe, owed }
}

/**
 * Late is judged by the first agreed date, as everywhere, so a late promise stands under it; any other under the day that
 * counts now. One that was moved forward to a day now past is not late, and stands under its first date.
 */
function dayToTell(line: Commitment, today: LocalDate): LocalDate | null {
  const { due, currentDue } = line
  if (isOverdue(line, today)) return due
  return currentDue !== null && currentDue >= today ? currentDue : due
}

const asItIs = (promise: DigestPromise): DigestPromise => promise
const withoutTitle = (promise: DigestPromise): DigestPromise => ({ ...promise, text: '' })

async function currentPromises(
  pairs: JobPorts['pairs'],
  { openDues, asked, pairId, you }: OverviewRow,
): Promise<Record<'open' | 'asked', Kept<Commitment>[]>> {
  const isAsked = (asked?.[you] ?? 0) > 0
  const commitments =
    openDues.manager.length + openDues.report.length === 0 && !isAsked
      ? []
      : ((await pairs.open(pairId))?.commitments ?? [])
  const those = (status: Commitment['status']) => commitments.filter(({ line }) => line.status === status)
  return { open: those('open'), asked: those('asked') }
}

function meetingsOf(row: OverviewRow, days: { from: string; to: string }, zone: string): DigestMeeting[] {
  const isInside = (startAt: string) => localDate(startAt, zone) >= days.from && localDate(startAt, zone) < days.to
  const sides: Side[] = ['manager', 'report']
  const topics = sides.reduce((sum, side) => sum + row.topics[side], 0)
  const promises = sides.reduce((sum, side) => sum + row.openDues[side].length, 0)
  return (row.rhythm?.planned ?? [])
    .filter(({ startAt }) => isInside(startAt))
    .map(({ startAt }) => ({ with: row.other.displayName, pairId: row.pairId, startAt, topics, promises }))
}

function byStart(one: DigestMeeting, other: DigestMeeting): number {
  return one.startAt < other.startAt ? -1 : 1
}

/** The oldest first, what has no date last. */
function byDay(one: DigestPromise, other: DigestPromise): number {
  const far = '9999-12-31'
  return (one.on ?? far).localeCompare(other.on ?? far)
}
