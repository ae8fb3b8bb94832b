import { thanksShownDays } from '#domain/note'
import { habitWeek } from '#domain/plan/habit-dots'
import { timedFacts } from '#domain/plan/plan-facts'
import { planMoment } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { DigestHabit, DigestThanks } from '../../ports/digest-writer.ts'
import { type OverviewRow, type PersonList, quoteOfHabit } from '../../ports/overview-store.ts'

type Unnamed = Omit<DigestHabit, 'title'> & { quote: string }

/**
 * The reader's own habits in plans whose weeks run on the first day of the mail, with how the week before went. One whose
 * words were not copied into the list yet waits for the next mail.
 */
export async function habitsOfWeek(
  list: Pick<PersonList, 'titlesOf'>,
  rows: readonly OverviewRow[],
  from: LocalDate,
): Promise<DigestHabit[]> {
  const habits = rows.flatMap((row) => habitsIn(row, from))
  if (habits.length === 0) return []
  const titles = await list.titlesOf(habits.map(({ pairId, quote }) => ({ pairId, id: quote })))
  return habits.flatMap(({ quote, ...habit }) => {
    const title = titles.get(quote)
    return title === undefined ? [] : [{ ...habit, title }]
  })
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
