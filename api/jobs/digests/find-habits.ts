import { thanksShownDays } from '#domain/note'
import type { PairId } from '#domain/pair'
import { habitWeek } from '#domain/plan/habit-dots'
import type { Plan } from '#domain/plan/plan'
import { planFactsOf, timedFacts } from '#domain/plan/plan-facts'
import { planMoment } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { DigestHabit, DigestThanks } from '../../ports/digest-writer.ts'
import { type OverviewRow, type PersonList, quoteOfHabit, type Titles } from '../../ports/overview-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import { WordsUnreadableError } from '../../ports/unreadable.ts'

type Plans = Pick<PlanStore, 'plan'>

type Unnamed = Omit<DigestHabit, 'title'> & { quote: string }

type Sources = {
  list: Pick<PersonList, 'titlesOf'>
  rows: readonly OverviewRow[]
  /** The first day of the mail. */
  from: LocalDate
}

/**
 * The reader's own habits in plans whose weeks run on the first day of the mail, with how the week before went. One whose
 * words were not copied into the list yet waits for the next mail. Of a plan that was written before lists knew of habits
 * they come from the plan itself.
 */
export async function habitsOfWeek(plans: Plans, { list, rows, from }: Sources): Promise<DigestHabit[]> {
  const untold = await Promise.all(rows.filter(({ hasUntoldPlan }) => hasUntoldPlan).map((row) => ofPlan(plans, row)))
  const fromPlans = untold.flatMap(({ row, titles }) =>
    habitsIn(row, from).map(({ quote, ...habit }) => ({ ...habit, title: titles.get(quote) ?? '' })),
  )
  return [...(await ofList(list, rows, from)), ...fromPlans]
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

/** The row as it will be told once the plan changes, with the words beside it. A plan that does not open costs nothing else. */
async function ofPlan(plans: Plans, row: OverviewRow): Promise<{ row: OverviewRow; titles: Titles }> {
  const plan = await planOrNone(plans, row.pairId)
  if (plan?.status !== 'running') return { row, titles: new Map() }
  const { habits = [], startOn, weeks, pauses } = planFactsOf(plan)
  const own = habits.filter(({ owner }) => owner === row.you)
  const named = own.map(
    (habit) => [quoteOfHabit(habit), plan.habits.find(({ id }) => id === habit.id)?.title ?? ''] as const,
  )
  return { row: { ...row, plan: { id: plan.id, startOn, weeks, pauses, habits: own } }, titles: new Map(named) }
}

async function planOrNone(plans: Plans, pairId: PairId): Promise<Plan | undefined> {
  try {
    return (await plans.plan(pairId))?.plan
  } catch (trouble) {
    if (trouble instanceof WordsUnreadableError) return undefined
    throw trouble
  }
}

function habitsIn({ pairId, plan, other }: OverviewRow, from: LocalDate): Unnamed[] {
  if (plan === undefined) return []
  const timed = timedFacts(plan)
  const moment = planMoment(timed, from)
  if (moment.kind !== 'during' || moment.isPaused) return []
  return plan.habits.map((habit) => {
    const before = moment.week > 1 ? habitWeek(timed, habit, { week: moment.week - 1, today: from }) : undefined
    return {
      id: habit.id,
      quote: quoteOfHabit(habit),
      with: other.displayName,
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
