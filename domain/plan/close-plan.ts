import { addDays } from '../time/add-days.ts'
import { changed, problem, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Plan } from './plan.ts'

/** Each of the two says in their own words what came of it; what stays and what is celebrated is said together. */
export function reviewPlan(plan: Plan, { words, stays, celebrate }: Act<'review'>, { by }: Actor): PlanDecision {
  if (plan.status !== 'running' && plan.status !== 'closed') return { kind: 'too-late' }
  const known = plan.habits.map(({ id }) => id)
  const kept = known.filter((id) => stays.includes(id))
  const { [by]: mine = '', ...others } = plan.review?.words ?? {}
  const isSame =
    mine === words && (plan.review?.celebrate ?? '') === celebrate && String(plan.review?.stays ?? []) === String(kept)
  if (isSame) return { kind: 'already-so' }
  return changed({
    ...plan,
    review: {
      words: words === '' ? others : { ...others, [by]: words },
      stays: kept,
      ...(celebrate === '' ? {} : { celebrate }),
    },
  })
}

/** Either closes the plan, once at least one of them has said what came of it, or opens it again until the day after. */
export function closePlan(plan: Plan, { isClosed }: Act<'close'>, { by, now, today }: Actor): PlanDecision {
  if (isClosed) {
    if (plan.status === 'closed') return { kind: 'already-so' }
    if (plan.status !== 'running') return { kind: 'too-late' }
    if (Object.keys(plan.review?.words ?? {}).length === 0) return problem({ part: 'plan', kind: 'review-missing' })
    const { pending: _, accepted: _accepted, ...rest } = plan
    return changed({ ...rest, status: 'closed', closed: { on: today, at: now, by } })
  }
  if (plan.status === 'running') return { kind: 'already-so' }
  if (plan.status !== 'closed' || plan.closed === undefined) return { kind: 'too-late' }
  if (plan.closed.why !== undefined || addDays(plan.closed.on, 1) < today) return { kind: 'too-late' }
  const { closed: _, ...open } = plan
  return changed({ ...open, status: 'running' })
}
