import type { ReadHomeOutput } from '#contract/read-home'
import type { FormerRow, HomeRow, OwedCount } from '#contract/view'
import { isOverdue } from '#domain/commitment'
import { daysMet } from '#domain/contact-days'
import { readsUntil } from '#domain/former-access'
import { ownPairs } from '#domain/own-pairs'
import { otherSide, type Side } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Caller, Handler } from '../ports/handler.ts'
import type { OverviewRow, OverviewStore, PersonList } from '../ports/overview-store.ts'
import type { Opened, PeopleStore } from '../ports/people-store.ts'
import { urgentAcross, withTitles } from './show/show-promises.ts'
import { showRhythm } from './show/show-rhythm.ts'
import { listedPairs } from './listed-pairs.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

type Ports = { people: PeopleStore; overview: OverviewStore } & OverviewPorts

/**
 * Everybody the caller has 1:1s with: those they lead, then their own manager; and what is promised across all of them.
 * Who they are comes from the reporting lines as they are now; rows, which jobs write, only add dates and counts, and
 * what is overdue is worked out here, as of now. Two reads and one key, whatever the history.
 */
export function readHome(ports: Ports): Handler<'readHome'> {
  return async ({ caller, now }) => {
    const [{ person, settings, lines, ...opened }, list] = await Promise.all([
      ports.people.personWithLines(caller.oid),
      ports.overview.listOf(caller.oid),
    ])
    if (person === undefined) return { kind: 'not-found' }
    await noteOpened(ports, opened, { caller, now })
    const { oid, displayName, firstName, zone } = person
    const today = localDate(now, zone)
    const rows = await listedPairs(ports, ownPairs(oid, lines, now.slice(0, 10)), list.rows)
    const current = rows.filter((row) => row.relation[1] === null || row.relation[1] > now.slice(0, 10))
    const pairs = current.toSorted(inHomeOrder).map((row) => toHomeRow(row, now))
    const former = rows.flatMap(toFormerRow(now)).toSorted((one, other) => other.endedOn.localeCompare(one.endedOn))
    const promises = await readPromises(ports, { list, current, now })
    const { clock } = settings.own
    const you = { oid, displayName, firstName, ...(clock === undefined ? {} : { clock }) }
    return { kind: 'done', output: { you, today, pairs, former, promises } }
  }
}

/**
 * Mails go to those who have opened the app, and tell HR of a release. That it could not be written down keeps nobody from
 * their page.
 */
async function noteOpened(
  { people, report }: Ports,
  { hasOpened, isHr }: Opened,
  { caller: { oid, roles }, now }: { caller: Caller; now: string },
): Promise<void> {
  const holdsHr = roles.includes('hr')
  if (hasOpened && isHr === holdsHr) return
  await people
    .keepOpened(oid, now, holdsHr)
    .catch((trouble: unknown) => report('a first opening was not noted', trouble))
}

/** What is owed on either side, with its titles; null while no title can be opened, and the page shows the rest. */
async function readPromises(
  ports: OverviewPorts,
  { list, current, now }: { list: PersonList; current: readonly OverviewRow[]; now: string },
): Promise<NonNullable<ReadHomeOutput['promises']> | null> {
  const [yours, theirs] = [urgentAcross(current, 'yours', now), urgentAcross(current, 'theirs', now)]
  try {
    const titles = await list.titlesOf([...yours, ...theirs])
    const uncopied = [...yours, ...theirs].filter(({ id }) => !titles.has(id)).map(({ pairId }) => pairId)
    // A notice that got lost is made good by whoever looks next.
    await Promise.all([...new Set(uncopied)].map((pairId) => tellOverview(ports, pairId)))
    return { youOwe: withTitles(yours, titles), theyOwe: withTitles(theirs, titles) }
  } catch (trouble) {
    ports.report('the titles on a home page could not be opened', trouble)
    return null
  }
}

/**
 * A pair that is over, as long as the caller may still read it. What is owed in it goes on in another pair, or not at
 * all.
 */
function toFormerRow(now: string): (row: OverviewRow) => FormerRow[] {
  return ({ pairId, you, other, relation: [, endedOn] }) =>
    endedOn !== null && endedOn <= now.slice(0, 10)
      ? [{ pairId, you, other, endedOn, readUntil: readsUntil(you, endedOn) }]
      : []
}

function toHomeRow(row: OverviewRow, now: string): HomeRow {
  const { pairId, you, other, rhythm: facts, topics } = row
  const today = localDate(now, facts?.zone ?? 'UTC')
  const them = otherSide(you)
  return {
    pairId,
    you,
    other,
    zone: facts?.zone ?? null,
    // The row's rhythm knows what the two agreed on.
    rhythm: showRhythm({
      facts: facts && { ...facts, contactDays: daysMet(facts, now) },
      agreedCadenceDays: null,
      now,
      today,
    }),
    youOwe: countOf(row, you, today),
    theyOwe: countOf(row, them, today),
    topics: { yours: topics[you], theirs: topics[them] },
    seriesClaim: row.seriesClaim ?? null,
  }
}

function countOf({ openDues, asked }: OverviewRow, side: Side, today: string): OwedCount {
  const dues = openDues[side]
  const overdue = dues.filter((due) => isOverdue({ status: 'open', due }, today)).length
  return { open: dues.length, overdue, asked: asked?.[side] ?? 0 }
}

function inHomeOrder(one: OverviewRow, other: OverviewRow): number {
  const bySide = Number(one.you === 'report') - Number(other.you === 'report')
  return bySide || one.other.displayName.localeCompare(other.other.displayName, 'en')
}
