import type { HomeHabit, HomeThanks, PersonView } from '#contract/view'
import { thanksShownDays } from '#domain/note'
import { habitWeek, isHabitDay } from '#domain/plan/habit-dots'
import { timedFacts } from '#domain/plan/plan-facts'
import { planMoment } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import { type OverviewRow, quoteOfHabit, quoteOfThanks } from '../../ports/overview-store.ts'

/** A line of a list before its words are known, and the quote under which they lie. */
type Unquoted<Line, Words extends keyof Line> = Omit<Line, Words> & { quote: string }

/** The caller's own habits that are meant for today, in plans whose weeks run. */
export function habitsToday(rows: readonly OverviewRow[], now: string): Unquoted<HomeHabit, 'title'>[] {
  return rows.flatMap(({ pairId, plan, rhythm, other }) => {
    if (plan === undefined) return []
    const on = localDate(now, rhythm?.zone ?? 'UTC')
    const timed = timedFacts(plan)
    const moment = planMoment(timed, on)
    if (moment.kind !== 'during' || moment.isPaused) return []
    return plan.habits
      .filter((habit) => isHabitDay(habit, on) || habit.done.includes(on))
      .map((habit) => ({
        pairId,
        planId: plan.id,
        id: habit.id,
        quote: quoteOfHabit(habit),
        other: personOf(other),
        on,
        isDone: habit.done.includes(on),
        week: habitWeek(timed, habit, { week: moment.week, today: on }),
      }))
  })
}

/** The latest thanks of each pair, while they are fresh, the newest first. */
export function lateThanks(rows: readonly OverviewRow[], now: string): Unquoted<HomeThanks, 'text'>[] {
  const since = addDays(now.slice(0, 10), -thanksShownDays)
  return rows
    .flatMap(({ pairId, thanks, rhythm, other }) =>
      thanks === undefined || thanks.at < since
        ? []
        : [{ pairId, id: thanks.id, quote: quoteOfThanks(thanks), other: personOf(other), at: thanks.at, rhythm }],
    )
    .toSorted((one, next) => (one.at < next.at ? 1 : -1))
    .map(({ at, rhythm, ...one }) => ({ ...one, on: localDate(at, rhythm?.zone ?? 'UTC') }))
}

/** The other of a row, as a page names them. */
export function personOf({ oid, displayName, firstName }: OverviewRow['other']): PersonView {
  return { oid, displayName, firstName }
}
