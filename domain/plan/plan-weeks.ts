import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { mondayOf } from '../time/iso-week.ts'
import type { Pause, Plan } from './plan.ts'

/** What decides about the weeks of a plan. */
export type TimedPlan = { terms: Pick<Plan['terms'], 'timeline'>; pauses: readonly Pause[] }

/** Where a plan stands on a day. `week` is 1 to `timeline.weeks`; a week that rests is the one before the rest. */
export type PlanMoment =
  | { kind: 'before'; startsOn: LocalDate }
  | { kind: 'during'; week: number; isPaused: boolean }
  | { kind: 'over'; endedOn: LocalDate }

/** A pause of more weeks than this is no pause any more; it also ends every search for a week. */
const mostWeeksSearched = 200

/**
 * Which week of the plan a day lies in. Weeks run from Monday to Sunday; a week whose Monday lies in a pause rests and is
 * not counted, so all later ones shift.
 *
 * Example: start on 7 September 2026, paused from 5 to 19 October: 15 October is in week 4 and rests, 19 October is in
 * week 5. Without the pause 15 October is in week 6.
 */
export function planMoment(plan: TimedPlan, day: LocalDate): PlanMoment {
  const { startOn, weeks } = plan.terms.timeline
  if (day < startOn) return { kind: 'before', startsOn: startOn }
  const last = lastDay(plan)
  if (last !== null && day > last) return { kind: 'over', endedOn: last }
  const monday = mondayOf(day)
  const begun = mondaysOf(plan, monday).length
  return { kind: 'during', week: Math.max(1, Math.min(begun, weeks)), isPaused: isPausedOn(plan, day) }
}

/**
 * The week that a value of this day is for: null outside the plan, and in a week that rests and is therefore none. The
 * last days of a week in which a pause began are still days of that week.
 *
 * Example: paused from 7 to 21 October 2026: the 9th is in week 5, the 15th in none.
 */
export function weekOfValue(plan: TimedPlan, day: LocalDate): number | null {
  const moment = planMoment(plan, day)
  return moment.kind === 'during' && !isWithin(plan, mondayOf(day)) ? moment.week : null
}

/** The day on which a plan is looked at: today, or where it ended once it is closed. */
export function dayOfLook({ closed }: Pick<Plan, 'closed'>, today: LocalDate): LocalDate {
  return closed !== undefined && closed.on < today ? closed.on : today
}

/** The last week of the plan that has begun, and may be written to: 0 before the first. */
export function lastWeekBegun(plan: TimedPlan, today: LocalDate): number {
  const moment = planMoment(plan, today)
  return moment.kind === 'before' ? 0 : moment.kind === 'during' ? moment.week : plan.terms.timeline.weeks
}

/** The Monday on which a week of the plan begins; null while a pause without an end lies before it. */
export function startOfWeek(plan: TimedPlan, week: number): LocalDate | null {
  let monday = plan.terms.timeline.startOn
  let counted = 0
  for (let looked = 0; looked < mostWeeksSearched; looked += 1, monday = addDays(monday, 7)) {
    if (!isWithin(plan, monday)) counted += 1
    if (counted === week) return monday
  }
  return null
}

/** The plan's last Sunday; null while a pause has no end. */
export function lastDay(plan: TimedPlan): LocalDate | null {
  const monday = startOfWeek(plan, plan.terms.timeline.weeks)
  return monday === null ? null : addDays(monday, 6)
}

/** Does the plan rest on this day: in a pause, or in a week that rests because it began in one? */
export function isPausedOn(plan: TimedPlan, day: LocalDate): boolean {
  return isWithin(plan, day) || isWithin(plan, mondayOf(day))
}

/**
 * The Monday on which a plan that rests on this day goes on; null while its pause has no end. For a plan that does not
 * rest, the Monday after this day or a later one.
 *
 * Example: paused from Wednesday, 7 October 2026, to Wednesday the 14th: on the 8th and on the 15th, Monday the 19th.
 */
export function goesOnOn(plan: TimedPlan, day: LocalDate): LocalDate | null {
  const next = addDays(mondayOf(day), 7)
  const mondays = Array.from({ length: mostWeeksSearched }, (_, week) => addDays(next, week * 7))
  return mondays.find((monday) => !isWithin(plan, monday)) ?? null
}

/** How many days of resting weeks lie before a day, from the start of the plan: multiples of seven. */
export function restedDays(plan: TimedPlan, before: LocalDate): number {
  const { startOn } = plan.terms.timeline
  const begun = Math.max(0, Math.ceil(daysBetween(startOn, before) / 7))
  return (
    Array.from({ length: begun }, (_, week) => addDays(startOn, week * 7)).filter((monday) => isWithin(plan, monday))
      .length * 7
  )
}

/** The Mondays of weeks that do not rest, up to and with this one. */
function mondaysOf(plan: TimedPlan, until: LocalDate): LocalDate[] {
  const { startOn } = plan.terms.timeline
  const begun = Math.floor(daysBetween(startOn, until) / 7) + 1
  return Array.from({ length: Math.max(0, begun) }, (_, week) => addDays(startOn, week * 7)).filter(
    (monday) => !isWithin(plan, monday),
  )
}

function isWithin({ pauses }: TimedPlan, day: LocalDate): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day < to))
}
