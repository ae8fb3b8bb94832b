import type { HomeHabit } from '#contract/view'
import type { HabitWeek } from '#domain/plan/habit-dots'

/** The week of a habit as it is with today's tick: one that waits on this device is in its dot at once. */
export function weekNow({ week, on, isDone: wasDone }: HomeHabit, isDone: boolean): HabitWeek {
  const dots = week.dots.map((dot): HabitWeek['dots'][number] =>
    dot.on === on ? { ...dot, state: isDone ? 'done' : dot.state === 'done' ? 'open' : dot.state } : dot,
  )
  return { ...week, dots, done: week.done + Number(isDone) - Number(wasDone) }
}
