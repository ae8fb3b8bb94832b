import { thanksShownDays } from '#domain/note'
import type { PairId, Side } from '#domain/pair'
import { habitWeek } from '#domain/plan/habit-dots'
import type { Plan } from '#domain/plan/plan'
import { ownPlanOf } from '#domain/plan/plan-people'
import { planFactsOf, timedFacts } from '#domain/plan/plan-facts'
import { planMoment } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { DigestHabit, DigestThanks } from '../../ports/digest-writer.ts'
import { type ListedPlan, type OverviewRow, type PersonList, quoteOfHabit } from '../../ports/overview-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import { WordsUnreadableError } from '../../ports/unreadable.ts'

type Plans = Pick<PlanStore, 'plan'>

type Unnamed = Omit<DigestHabit, 'title'> & { quote: string }

type Sources = {
  oid: string
  list: Pick<PersonList, 'titlesOf' | 'hasOwnPlan'>
  rows: readonly OverviewRow[]
  /** The first day of the mail. */
  from: LocalDate
}

/**
 * The reader's own habits in plans whose weeks run on the first day of the mail, with how the week before went. One whose
 * words were not copied into the list yet waits for the next mail. Of a plan of the reader's own, which stands in no list,
 * and of one that was written before lists knew of habits, they come from the plan itself.
 */
export async function habitsOfWeek(plans: Plans, { oid, list, rows, from }: Sources): Promise<DigestHabit[]> {
  const untold = rows.filter(({ hasUntoldPlan }) => hasUntoldPlan)
  const own: Place[] = list.hasOwnPlan ? [{ pairId: ownPlanOf(oid), you: 'report', other: null }] : []
  const fromPlans = await Promise.all([...untold, ...own].map((place) => ofPlan(plans, place, from)))
  return [...(await ofList(list, rows, from)), ...fromPlans.flat()]
}

async function ofList(list: Sources['list'], rows: Sources['rows'], from: LocalDate): Promise<DigestHabit[]> {
  const habits = rows.flatMap((row) => habitsIn(row, from))
  if (habits.length === 0) return []
  const titles = await list.titlesOf(habits.map(({ pairId, quote }) => ({ pairId, id: quote })))
  return habits.flatMap(({ quote, ...habit }) => {
    const title = titles.get(quote)
    return title === undefined ? [] : [{ ...habit, title }]
  })
}

/** Where a plan lies: beside whom, if anybody, and on which side the reader is. */
type Place = { pairId: PairId; you: Side; other: Pick<OverviewRow['other'], 'displayName'> | null }

/** As the list tells them, with the words beside it. A plan that does not open costs nothing else. */
async function ofPlan(plans: Plans, place: Place, from: LocalDate): Promise<DigestHabit[]> {
  const plan = await planOrNone(plans, place.pairId)
  if (plan?.status !== 'running') return []
  const { habits = [], startOn, weeks, pauses } = planFactsOf(plan)
  const own = habits.filter(({ owner }) => owner === place.you)
  const titles = new Map(plan.habits.map(({ id, title }) => [id, title]))
  const listed = { id: plan.id, startOn, weeks, pauses, habits: own }
  return habitsIn({ ...place, plan: listed }, from).map(({ quote: _quote, ...habit }) => ({
    ...habit,
    title: titles.get(habit.id) ?? '',
  }))
}

async function planOrNone(plans: Plans, pairId: PairId): Promise<Plan | undefined> {
  try {
    return (await plans.plan(pairId))?.plan
  } catch (trouble) {
    if (trouble instanceof WordsUnreadableError) return undefined
    throw trouble
  }
}

type Listed = Omit<Place, 'you'> & { plan?: ListedPlan }

function habitsIn({ pairId, plan, other }: Listed, from: LocalDate): Unnamed[] {
  if (plan === undefined) return []
  const timed = timedFacts(plan)
  const moment = planMoment(timed, from)
  if (moment.kind !== 'during' || moment.isPaused) return []
  return plan.habits.map((habit) => {
    const before = moment.week > 1 ? habitWeek(timed, habit, { week: moment.week - 1, today: from }) : undefined
    return {
      id: habit.id,
      quote: quoteOfHabit(habit),
      with: other?.displayName ?? null,
      pairId,
      days: habit.days.toSorted((one, next) => one - next),
      ...(before === undefined || before.of === 0 ? {} : { lastWeek: { done: before.done, of: before.of } }),
    }
  })
}

/** Who thanked the reader since the mail before, the newest first: what for stands in the 1:1, for it is a note. */
export function thanksSince(
  rows: readonly OverviewRow[],
  { from, now }: { from: LocalDate; now: string },
): DigestThanks[] {
  const since = addDays(from, -thanksShownDays)
  const fresh = rows.flatMap(({ pairId, thanks, other, rhythm }) =>
    thanks === undefined || thanks.at.slice(0, 10) < since || thanks.at > now
      ? []
      : [{ at: thanks.at, line: { with: other.displayName, pairId, on: localDate(thanks.at, rhythm?.zone ?? 'UTC') } }],
  )
  return fresh.toSorted((one, next) => (one.at < next.at ? 1 : -1)).map(({ line }) => line)
}
