import type { PlanOutput } from '#contract/change-plan'
import type { Plan } from '#domain/plan/plan'
import type { Change } from './change.ts'

/** The plan as it stood when the API refused a change of it; undefined for every other change. */
export function planIn(change: Change, current: unknown): Plan | undefined {
  return change.operation === 'changePlan' ? (current as PlanOutput | undefined)?.plan : undefined
}

/**
 * A change of a plan that was refused, made on what stands there now: its author saw that and wants theirs all the same.
 * An answer to what is no longer asked cannot be made so, and stays as it is.
 */
export function onNewerPlan(change: Change, current: unknown): Change {
  const plan = planIn(change, current)
  if (plan === undefined || change.operation !== 'changePlan') return change
  const { input } = change
  const { act } = input
  if (act.kind === 'revise') return { ...change, input: { ...input, act: { ...act, version: plan.version } } }
  if (act.kind !== 'set-values') return change
  const known = plan.kpis[act.kpiId]?.values ?? {}
  const values = act.values.map((value) => ({ ...value, seen: known[value.week]?.at ?? null }))
  return { ...change, input: { ...input, act: { ...act, values } } }
}
