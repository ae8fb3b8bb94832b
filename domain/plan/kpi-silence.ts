import type { LocalDate } from '../time/day-number.ts'
import type { Kpi, Plan } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import { planMoment } from './plan-weeks.ts'

/**
 * For how many full weeks nobody said anything to a KPI: no line of context with a value, and no talk about it. Weeks
 * that rest are not counted. Null while nothing is to be said: the plan does not run, or the KPI was retired.
 *
 * Example: context in week 1, none since, today in week 6: 4 weeks.
 */
export function silentWeeks(plan: Plan, kpi: Kpi, today: LocalDate): number | null {
  const track = plan.kpis[kpi.id]
  const moment = planMoment(plan, today)
  if (plan.status !== 'running' || moment.kind !== 'during' || track?.retired !== undefined) return null
  const told = Object.entries(track?.values ?? {}).flatMap(([week, { context }]) =>
    context === undefined ? [] : [Number(week)],
  )
  const talked = track?.discussedOn === undefined ? undefined : planMoment(plan, track.discussedOn)
  const last = Math.max(0, ...told, talked?.kind === 'during' ? talked.week : 0)
  return Math.max(0, moment.week - last - 1)
}

/** Is it time to bring a KPI up with its owner? After four silent weeks. */
export function isSilent(plan: Plan, kpi: Kpi, today: LocalDate): boolean {
  return (silentWeeks(plan, kpi, today) ?? 0) >= planLimits.silentWeeks
}

/** Has the day come on which the two look whether it is still the right number? */
export function isToReview({ reviewOn }: Pick<Kpi, 'reviewOn'>, today: LocalDate): boolean {
  return reviewOn !== undefined && reviewOn <= today
}
