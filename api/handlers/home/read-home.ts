import type { ReadHomeOutput } from '#contract/read-home'
import type { FormerRow, HomeRow, OwedCount } from '#contract/view'
import { isOverdue } from '#domain/commitment'
import { daysMet } from '#domain/sessions/contact-days'
import { readsUntil } from '#domain/people/former-access'
import { ownPairs } from '#domain/people/own-pairs'
import { ownPlanOf } from '#domain/plan/plan-people'
import { otherSide, type Side } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Caller, Handler } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { OverviewRow, OverviewStore, PersonList } from '../../ports/overview-store.ts'
import type { Opened, PeopleStore } from '../../ports/people-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import { habitsToday, lateThanks } from '../show/show-today.ts'
import { urgentAcross, withTitles } from '../show/record/show-promises.ts'
import { showRhythm } from '../show/show-rhythm.ts'
import { habitsOfOwnPlan, habitsUntold, planOrNone } from './habits-of-plans.ts'
import { listedPairs } from './listed-pairs.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

type Ports = {
  people: PeopleStore
  overview: OverviewStore
  plans: Pick<PlanStore, 'plan'>
  ownList: Pick<OwnList, 'note'>
} & OverviewPorts

/**
 * Everybody the caller has 1:1s with: those they lead, then their own manager; and what is promised across all of them.
 * Who they are comes from the reporting lines as they are now; rows, which jobs write, only add dates and counts, and
 * what is overdue is worked out here, as of now. Two reads, a look for a plan of one's own, and one key, whatever the
 * history.
 */
export function readHome(ports: Ports): Handler<'readHome'> {
  return async ({ caller, now }) => {
    const [{ person, settings, lines, ...opened }, list, ownPlan] = await Promise.all([
      ports.people.personWithLines(caller.oid),
      ports.overview.listOf(caller.oid),
      planOrNone(ports, ownPlanOf(caller.oid)),
    ])
    if (person === undefined) return { kind: 'not-found' }
    await noteOpened(ports, opened, { caller, now })
    const { oid, displayName, firstName, zone } = person
    const today = localDate(now, zone)
    const rows = await listedPairs(ports, ownPairs(oid, lines, now.slice(0, 10)), list.rows)
    const current = rows.filter((row) => row.relation[1] === null || row.relation[1] > now.slice(0, 10))
    const pairs = current.toSorted(inHomeOrder).map((row) => toHomeRow(row, now))
    const former = rows.flatMap(toFormerRow(now)).toSorted((one, other) => other.endedOn.localeCompare(one.endedOn))
    const [{ habits: listed = [], ...quoted }, untold] = await Promise.all([
      readQuoted(ports, { list, current, now }),
      habitsUntold(ports, current, now),
    ])
    const habits = [...listed, ...untold, ...habitsOfOwnPlan(ownPlan, oid, today)]
    const { clock, todoList } = settings.own
    ports.ownList.note(caller.oid, todoList !== undefined)
    const isTodoOn = todoList === undefined ? {} : ({ isTodoOn: true } as const)
    const you = { oid, displayName, firstName, ...(clock === undefined ? {} : { clock }), ...isTodoOn }
    return { kind: 'done', output: { you, today, pairs, former, ...quoted, habits } }
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

/**
 * What is quoted: what is owed on either side, today's habits and thanks. While no title can be opened the promises are
 * null, and the page shows the rest.
 */
async function readQuoted(
  ports: OverviewPorts,
  { list, current, now }: { list: PersonList; current: readonly OverviewRow[]; now: string },
): Promise<Pick<ReadHomeOutput, 'promises' | 'habits' | 'thanks'>> {
  const [yours, theirs] = [urgentAcross(current, 'yours', now), urgentAcross(current, 'theirs', now)]
  const [habits, thanks] = [habitsToday(current, now), lateThanks(current, now)]
  const quotes = [...yours, ...theirs, ...[...habits, ...thanks].map(({ pairId, quote }) => ({ pairId, id: quote }))]
  try {
    const titles = await list.titlesOf(quotes)
    const uncopied = quotes.filter(({ id }) => !titles.has(id)).map(({ pairId }) => pairId)
    // A notice that got lost is made good by whoever looks next.
    await Promise.all([...new Set(uncopied)].map((pairId) => tellOverview(ports, pairId)))
    return {
      promises: { youOwe: withTitles(yours, titles), theyOwe: withTitles(theirs, titles) },
      habits: habits.flatMap(({ quote, ...habit }) => {
        const title = titles.get(quote)
        return title === undefined ? [] : [{ ...habit, title }]
      }),
      thanks: thanks.flatMap(({ quote, ...one }) => {
        const text = titles.get(quote)
        return text === undefined ? [] : [{ ...one, text }]
      }),
    }
  } catch (trouble) {
    ports.report('the titles on a home page could not be opened', trouble)
    return { promises: null }
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
