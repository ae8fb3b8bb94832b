import { ownPairs } from '#domain/own-pairs'
import { isCurrent } from '#domain/relation-on'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { Digest, DigestMeeting, DigestPromise } from '../../ports/digest-writer.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { Kept } from '../../ports/pair-store.ts'
import type { Person } from '../../ports/people-store.ts'
import type { Commitment } from '#domain/commitment'
import type { Side } from '#domain/pair'
import type { JobPorts } from '../job-ports.ts'
import { findNudge } from './find-nudge.ts'

/**
 * Everything one person's digest of a week tells, or undefined when there is nothing to tell. The reporting lines of this
 * moment say which pairs it may tell of, the overview which of them have anything; only those are opened for the titles.
 */
export async function gatherDigest(
  { people, overview, pairs }: Pick<JobPorts, 'people' | 'overview' | 'pairs'>,
  { person, monday, now }: { person: Person; monday: string; now: string },
): Promise<Digest | undefined> {
  const [to] = person.addresses
  if (to === undefined) return undefined
  const week = { from: monday, to: addDays(monday, 7) }
  const { lines } = await people.personWithLines(person.oid)
  const own = ownPairs(person.oid, lines, now.slice(0, 10))
  const current = new Set(own.filter(isCurrent).map(({ pairId }) => pairId))
  const rows = (await overview.ofPerson(person.oid)).filter(({ pairId }) => current.has(pairId))
  const askedOfYou: DigestPromise[] = []
  const youOwe: DigestPromise[] = []
  const owed: DigestPromise[] = []
  for (const row of rows) {
    const { open: promises, asked } = await currentPromises(pairs, row)
    const toLine = ({ line: { text, due } }: Kept<Commitment>) => ({
      text,
      with: row.other.displayName,
      pairId: row.pairId,
      on: due,
    })
    askedOfYou.push(...asked.filter(({ line }) => line.owner === row.you).map(toLine))
    youOwe.push(...promises.filter(({ line }) => line.owner === row.you).map(toLine))
    owed.push(...promises.filter(({ line }) => line.owner !== row.you).map(toLine))
  }
  const owedToYou = owed.filter(({ on }) => on !== null && on < week.to)
  const meetings = rows.flatMap((row) => meetingsOf(row, week, person.zone)).toSorted(byStart)
  const nudge = findNudge(rows, now)
  if (askedOfYou.length + youOwe.length + owed.length + meetings.length === 0 && nudge === undefined) return undefined
  const { firstName, language, zone } = person
  const promises = {
    askedOfYou: askedOfYou.toSorted(byDay),
    youOwe: youOwe.toSorted(byDay),
    owedToYou: owedToYou.toSorted(byDay),
    owedLater: owed.length - owedToYou.length,
  }
  return {
    to,
    firstName,
    language,
    zone,
    today: localDate(now, zone),
    ...promises,
    meetings,
    ...(nudge ? { nudge } : {}),
  }
}

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

function meetingsOf(row: OverviewRow, week: { from: string; to: string }, zone: string): DigestMeeting[] {
  const isThisWeek = (startAt: string) => localDate(startAt, zone) >= week.from && localDate(startAt, zone) < week.to
  const sides: Side[] = ['manager', 'report']
  const topics = sides.reduce((sum, side) => sum + row.topics[side], 0)
  const promises = sides.reduce((sum, side) => sum + row.openDues[side].length, 0)
  return (row.rhythm?.planned ?? [])
    .filter(({ startAt }) => isThisWeek(startAt))
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
