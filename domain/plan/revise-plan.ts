import type { Side } from '../pair.ts'
import type { LocalDate } from '../time/day-number.ts'
import { changeOfTerms, withFactsFound } from './changed-parts.ts'
import { checkStart, checkTerms } from './check-terms.ts'
import { changed, problem, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Plan, PlanTerms } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import type { PlanProblem } from './plan-problem.ts'
import { lastWeekBegun } from './plan-weeks.ts'

/**
 * Another wording. What only tells facts holds at once; everything else waits for the other's yes, with a reason where it
 * changes what was agreed. Alone one agrees with oneself. A proposal is rewritten by either who saw it as it stands: then
 * it is theirs.
 */
export function revisePlan(plan: Plan, { terms, reason, version }: Act<'revise'>, actor: Actor): PlanDecision {
  const { by, now, today } = actor
  if (plan.status !== 'running' && plan.status !== 'proposed') return { kind: 'too-late' }
  const change = changeOfTerms(plan.terms, terms)
  if (change.parts.length === 0) return { kind: 'already-so' }
  if (version !== plan.version) return { kind: 'conflict' }
  const problems = [...checkTerms(terms, { today, retired: retiredOf(plan) }), ...checkAgainst(plan, terms, today)]
  if (problems.length > 0) return { kind: 'problem', problems }
  if (plan.status === 'proposed') return changed({ ...plan, terms, by, proposedAt: now, version: version + 1 })
  const { revisions: most } = planLimits
  if (plan.revisions.length >= most) return problem({ part: 'plan', kind: 'too-many-revisions', most })
  if (change.needsReason && reason.trim() === '') return problem({ part: 'plan', kind: 'reason-missing' })
  const asked = { terms, by, at: now, reason }
  if (change.isOnlyFacts || plan.people === 'one')
    return changed({ ...revised(plan, asked, now), ...keptPending(plan, terms) })
  const isOthers = plan.pending !== undefined && plan.pending.by !== by && plan.pending.declinedAt === undefined
  const { accepted: _, ...settled } = plan
  return isOthers ? { kind: 'conflict' } : changed({ ...settled, pending: asked })
}

/** The plan with its new wording. */
export function revised(plan: Plan, asked: { terms: PlanTerms; by: Side; reason: string }, now: string): Plan {
  const { pending: _, accepted: _accepted, ...rest } = plan
  const version = plan.version + 1
  const { parts } = changeOfTerms(plan.terms, asked.terms)
  const revision = { version, at: now, by: asked.by, reason: asked.reason, parts }
  return { ...rest, version, terms: asked.terms, revisions: [...plan.revisions, revision] }
}

/** A change that waits goes on waiting, with the facts of the new wording in it. */
function keptPending({ pending, terms: before }: Plan, after: PlanTerms): Pick<Plan, 'pending'> {
  if (pending === undefined) return {}
  const kpis = withFactsFound(pending.terms.kpis, { before: before.kpis, after: after.kpis })
  return { pending: { ...pending, terms: { ...pending.terms, kpis } } }
}

function retiredOf({ kpis }: Plan): string[] {
  return Object.entries(kpis).flatMap(([id, { retired }]) => (retired === undefined ? [] : [id]))
}

/** What a wording may not do to a plan that has begun: lose values, or weeks that are behind. */
function checkAgainst(plan: Plan, terms: PlanTerms, today: LocalDate): PlanProblem[] {
  const reached = lastWeekBegun(plan, today)
  if (plan.status === 'proposed' || reached === 0) return checkStart(terms, today)
  const lost = plan.terms.kpis.filter(
    ({ id }) => plan.kpis[id] !== undefined && !terms.kpis.some((kpi) => kpi.id === id),
  )
  const { weeks, startOn } = terms.timeline
  const { mostWeeks: most } = planLimits
  return [
    ...lost.map(({ name }): PlanProblem => ({ part: 'kpis', kind: 'kpi-has-values', name })),
    ...(startOn === plan.terms.timeline.startOn
      ? []
      : [{ part: 'timeline', kind: 'start-is-past' } as const satisfies PlanProblem]),
    ...(weeks >= reached
      ? []
      : [{ part: 'timeline', kind: 'weeks-out-of-range', weeks, fewest: reached, most } as const]),
  ]
}
