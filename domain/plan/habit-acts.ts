import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { checkHabits } from './check-terms.ts'
import { changed, problem, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Habit, HabitTerms, Plan } from './plan.ts'
import { planLimits } from './plan-limits.ts'

/** Its owner begins a habit or words it anew; nobody has to agree to what a person does for themselves. */
export function setHabit(plan: Plan, { habit }: Act<'set-habit'>, { by, today }: Actor): PlanDecision {
  if (plan.status !== 'running') return { kind: 'too-late' }
  if (habit.owner !== by) return { kind: 'not-yours' }
  const known = plan.habits.find(({ id }) => id === habit.id)
  if (known !== undefined && known.owner !== by) return { kind: 'not-yours' }
  if (known?.ended !== undefined) return { kind: 'too-late' }
  if (known !== undefined && isSameHabit(known, habit)) return { kind: 'already-so' }
  const others = plan.habits.filter(({ id }) => id !== habit.id)
  const problems = checkHabits([...others.filter(({ ended }) => ended === undefined), habit])
  if (problems.length > 0) return { kind: 'problem', problems }
  const { habitsEver: most } = planLimits
  if (others.length >= most) return problem({ part: 'habits', kind: 'habits-ever', most })
  const { startOn } = plan.terms.timeline
  const fresh: Habit = { ...habit, startedOn: today > startOn ? today : startOn, done: [] }
  if (known === undefined) return changed({ ...plan, habits: [...plan.habits, fresh] })
  return inHabit(plan, { ...known, ...habit, wording: (known.wording ?? 0) + 1 })
}

function isSameHabit(known: Habit, { title, when, where, minutes, days }: HabitTerms): boolean {
  const isSameText = known.title === title && known.when === when && known.where === where
  return isSameText && known.minutes === minutes && String(known.days) === String(days)
}

/** Takes away a habit that was never done: the way back from adding it. */
export function removeHabit(plan: Plan, { habitId }: Act<'remove-habit'>, { by }: Actor): PlanDecision {
  const habit = plan.habits.find(({ id }) => id === habitId)
  if (habit === undefined) return { kind: 'already-so' }
  if (habit.owner !== by) return { kind: 'not-yours' }
  if (plan.status !== 'running' || habit.done.length > 0) return { kind: 'too-late' }
  return changed({ ...plan, habits: plan.habits.filter(({ id }) => id !== habitId) })
}

/** An experiment ends: it worked, it did not, or something was learned. Null takes that back. */
export function endHabit(plan: Plan, { habitId, outcome, words }: Act<'end-habit'>, actor: Actor): PlanDecision {
  const habit = plan.habits.find(({ id }) => id === habitId)
  if (habit === undefined) return { kind: 'not-there' }
  if (habit.owner !== actor.by) return { kind: 'not-yours' }
  if (plan.status !== 'running') return { kind: 'too-late' }
  const { ended, ...running } = habit
  if (outcome === null) return ended === undefined ? { kind: 'already-so' } : restarted(plan, running)
  if (ended?.outcome === outcome && (ended.words ?? '') === words) return { kind: 'already-so' }
  const on = ended?.on ?? actor.today
  return inHabit(plan, { ...running, ended: { on, outcome, ...(words === '' ? {} : { words }) } })
}

function restarted(plan: Plan, habit: Habit): PlanDecision {
  const others = plan.habits.filter(({ id, ended }) => ended === undefined && id !== habit.id)
  const problems = checkHabits([...others, habit])
  return problems.length > 0 ? { kind: 'problem', problems } : inHabit(plan, habit)
}

/** Its owner says on which days they did it. Tomorrow is a day already where the owner's clock is ahead of the pair's. */
export function tickHabit(plan: Plan, { habitId, on, isDone }: Act<'tick-habit'>, { by, today }: Actor): PlanDecision {
  const habit = plan.habits.find(({ id }) => id === habitId)
  if (habit === undefined) return { kind: 'not-there' }
  if (habit.owner !== by) return { kind: 'not-yours' }
  if (plan.status !== 'running') return { kind: 'too-late' }
  const decision = tickDay(habit, { on, isDone }, today)
  if (decision.kind === 'already-so') return decision
  if (decision.kind === 'day-not-there') return problem({ part: 'habits', kind: 'day-not-there' })
  return inHabit(plan, { ...habit, done: decision.done })
}

type DayDecision = { kind: 'changed'; done: string[] } | { kind: 'already-so' } | { kind: 'day-not-there' }

/** What a tick of a day makes of the days on which a habit was done, wherever its plan is out of sight as well. */
export function tickDay(
  { done, startedOn }: Pick<Habit, 'done' | 'startedOn'>,
  { on, isDone }: Pick<Act<'tick-habit'>, 'on' | 'isDone'>,
  today: LocalDate,
): DayDecision {
  if (done.includes(on) === isDone) return { kind: 'already-so' }
  const isNear = addDays(today, -planLimits.tickBackDays) <= on && on <= addDays(today, 1)
  if (!isNear || on < startedOn) return { kind: 'day-not-there' }
  return { kind: 'changed', done: isDone ? [...done, on].toSorted() : done.filter((day) => day !== on) }
}

function inHabit(plan: Plan, habit: Habit): PlanDecision {
  return changed({ ...plan, habits: plan.habits.map((one) => (one.id === habit.id ? habit : one)) })
}
