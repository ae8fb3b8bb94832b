import { addDays } from '../time/add-days.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { weekday } from '../time/weekday.ts'
import type { Habit } from './plan.ts'
import { isPausedOn, startOfWeek, type TimedPlan } from './plan-weeks.ts'

/** A habit without its words. */
type DatedHabit = Pick<Habit, 'days' | 'startedOn' | 'ended' | 'done'>

/**
 * One day of a habit. done: it was done; missed: it was not, and nothing starts over; open: the day is today or still
 * to come; outside: before the habit began, after it ended, or while the plan rests.
 */
export type HabitDot = { on: LocalDate; state: 'done' | 'missed' | 'open' | 'outside' }

/** A week of a habit: one dot for each of its days, and how many of those that count were done. */
export type HabitWeek = { week: number; dots: HabitDot[]; done: number; of: number }

/**
 * The row of dots of one week. A habit that was done on another day than meant counts on the first day of the week that
 * is neither done nor still ahead, so nobody is worse off for doing it on Thursday in place of Wednesday.
 *
 * Example: meant for Monday to Friday, done from Monday to Thursday, today is Friday: four filled dots and an open one,
 * 4 of 5.
 */
export function habitWeek(plan: TimedPlan, habit: DatedHabit, at: { week: number; today: LocalDate }): HabitWeek {
  const monday = startOfWeek(plan, at.week)
  if (monday === null) return { week: at.week, dots: [], done: 0, of: 0 }
  const days = habit.days.toSorted((one, other) => one - other).map((day) => addDays(monday, day - 1))
  const spare = habit.done.filter((on) => monday <= on && on < addDays(monday, 7) && !days.includes(on)).length
  let left = spare
  const dots = days.map((on): HabitDot => {
    const state = stateOn(plan, habit, { on, today: at.today })
    if (state !== 'missed' || left === 0) return { on, state }
    left -= 1
    return { on, state: 'done' }
  })
  const counted = dots.filter(({ state }) => state !== 'outside')
  return { week: at.week, dots, done: counted.filter(({ state }) => state === 'done').length, of: counted.length }
}

function stateOn(
  plan: TimedPlan,
  habit: DatedHabit,
  { on, today }: { on: LocalDate; today: LocalDate },
): HabitDot['state'] {
  if (habit.done.includes(on)) return 'done'
  const isOutside = on < habit.startedOn || (habit.ended !== undefined && on > habit.ended.on)
  if (isOutside || isPausedOn(plan, on)) return 'outside'
  return on >= today ? 'open' : 'missed'
}

/** Is the habit meant for this day, and still running? */
export function isHabitDay(habit: Pick<Habit, 'days' | 'ended'>, on: LocalDate): boolean {
  return habit.ended === undefined && habit.days.includes(weekday(dayNumber(on)))
}
