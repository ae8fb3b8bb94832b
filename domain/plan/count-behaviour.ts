import type { LocalDate } from '../time/day-number.ts'
import { changed, problem, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Plan } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import { dayOfLook, lastWeekBegun } from './plan-weeks.ts'

/** How often its owner did it in a week of the plan; 0 takes the week's count away. */
export function countBehaviour(
  plan: Plan,
  { behaviourId, week, count }: Act<'count-behaviour'>,
  { by, today }: Actor,
): PlanDecision {
  const behaviour = plan.terms.behaviours.find(({ id }) => id === behaviourId)
  if (behaviour === undefined) return { kind: 'not-there' }
  if (behaviour.owner !== by) return { kind: 'not-yours' }
  if (plan.status !== 'running') return { kind: 'too-late' }
  const last = lastWeekBegun(plan, today)
  if (week < 1 || week > last) return problem({ part: 'behaviours', kind: 'week-not-there', week, last })
  const { [week]: before = 0, ...others } = plan.behaviours[behaviourId] ?? {}
  if (before === count) return { kind: 'already-so' }
  const counts = count === 0 ? others : { ...others, [week]: count }
  return changed({ ...plan, behaviours: { ...plan.behaviours, [behaviourId]: counts } })
}

/** The counts of the weeks that have begun, or had when the plan was closed: a week to come is none with a count of 0. */
export function countsSoFar(plan: Plan, behaviourId: string, today: LocalDate): number[] {
  const last = lastWeekBegun(plan, dayOfLook(plan, today))
  return Array.from({ length: last }, (_, at) => plan.behaviours[behaviourId]?.[at + 1] ?? 0)
}

/**
 * In how many weeks both a count and a value are known, and how many it takes before the two are looked at together.
 * Below that the card says so and claims nothing; above it shows both lines and still claims no cause.
 */
export function weeksTogether(
  plan: Plan,
  { behaviourId, kpiId }: { behaviourId: string; kpiId: string },
): { have: number; need: number } {
  const counted = Object.keys(plan.behaviours[behaviourId] ?? {})
  const valued = plan.kpis[kpiId]?.values ?? {}
  return { have: counted.filter((week) => valued[Number(week)] !== undefined).length, need: planLimits.togetherWeeks }
}
