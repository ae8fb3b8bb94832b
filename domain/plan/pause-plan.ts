import { addDays } from '../time/add-days.ts'
import { mondayOf } from '../time/iso-week.ts'
import type { LocalDate } from '../time/day-number.ts'
import { changed, problem, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Pause, Plan } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import type { PlanProblem } from './plan-problem.ts'
import { planMoment } from './plan-weeks.ts'

const backDays = 28

/**
 * The plan rests from one day to another, or to an end that nobody knows yet; naming a pause by its first day again
 * changes its end. It may begin up to four weeks ago, as leave sometimes does, but not over weeks that have values.
 */
export function pausePlan(plan: Plan, { from, to, why }: Act<'pause'>, { by, today }: Actor): PlanDecision {
  if (plan.status !== 'running') return { kind: 'too-late' }
  const known = plan.pauses.find((pause) => pause.from === from)
  if (known !== undefined && known.to === to && (known.why ?? '') === why) return { kind: 'already-so' }
  const others = plan.pauses.filter((pause) => pause !== known)
  const pause: Pause = { from, to, by, ...(why === '' ? {} : { why }) }
  const found = problemOf(plan, { pause, others, isKnown: known !== undefined, today })
  if (found !== undefined) return problem(found)
  return changed({ ...plan, pauses: [...others, pause].toSorted((one, other) => one.from.localeCompare(other.from)) })
}

type Params = { pause: Pause; others: readonly Pause[]; isKnown: boolean; today: LocalDate }

function problemOf(plan: Plan, { pause, others, isKnown, today }: Params): PlanProblem | undefined {
  const { from, to } = pause
  const part = 'pause'
  const { pauses: most } = planLimits
  if (to !== null && to <= from) return { part, kind: 'pause-ends-before-it-begins' }
  if (!isKnown && from < addDays(mondayOf(today), -backDays)) return { part, kind: 'pause-in-the-past' }
  if (others.some((other) => overlaps(pause, other))) return { part, kind: 'pauses-overlap' }
  if (others.length >= most) return { part, kind: 'too-many-pauses', most }
  return hidesValues({ ...plan, pauses: [...others] }, pause) ? { part, kind: 'pause-over-values' } : undefined
}

function overlaps(one: Pause, other: Pause): boolean {
  const isAfter = (a: Pause, b: Pause) => b.to !== null && b.to <= a.from
  return !isAfter(one, other) && !isAfter(other, one)
}

/** Would weeks that have values already come to lie in the pause, or after it under another number? */
function hidesValues(plan: Plan, { from, to }: Pause): boolean {
  const firstMonday = mondayOf(from) === from ? from : addDays(mondayOf(from), 7)
  if (to !== null && firstMonday >= to) return false
  const moment = planMoment(plan, firstMonday)
  const first = moment.kind === 'before' ? 1 : moment.kind === 'during' ? moment.week : Number.POSITIVE_INFINITY
  const weeks = [...Object.values(plan.kpis).map(({ values }) => values), ...Object.values(plan.behaviours)]
  return weeks.some((byWeek) => Object.keys(byWeek).some((week) => Number(week) >= first))
}

/**
 * The pause in which this day lies ends on it; the one that begins on it is taken away, also when it is over, unless that
 * gave weeks with values another number. Pauses before and after stay as they are.
 */
export function resumePlan(plan: Plan, { on }: Act<'resume'>, { today }: Actor): PlanDecision {
  if (plan.status !== 'running') return { kind: 'too-late' }
  const begun = plan.pauses.find(({ from }) => from === on)
  if (begun !== undefined) {
    const others = { ...plan, pauses: plan.pauses.filter((one) => one !== begun) }
    return hidesValues(others, begun) ? problem({ part: 'pause', kind: 'pause-over-values' }) : changed(others)
  }
  const open = plan.pauses.find(({ from, to }) => from < on && (to === null || (today < to && on < to)))
  if (open === undefined) return { kind: 'already-so' }
  return changed({ ...plan, pauses: plan.pauses.map((one) => (one === open ? { ...open, to: on } : one)) })
}
