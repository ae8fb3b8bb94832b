import type { Side } from '../pair.ts'
import type { LocalDate } from '../time/day-number.ts'
import { isOnScale } from './check-terms.ts'
import type { Kpi, Plan } from './plan.ts'
import { weekOfValue } from './plan-weeks.ts'

/** A value as a machine sends it: for the week that a day lies in, of the KPI with this id or name. */
export type FedValue = { kpi?: string; on: LocalDate; value: number; context?: string }

/**
 * kept: with the week it was kept for; already-so: it stands there already; a person's: somebody wrote that week by hand,
 * and a machine does not write over a person.
 */
export type FeedDecision =
  | { kind: 'kept'; plan: Plan; week: number }
  | { kind: 'already-so'; week: number }
  | { kind: 'persons'; week: number; value: number }
  | { kind: 'not-running' }
  | { kind: 'no-such-kpi' | 'which-kpi' | 'day-not-in-plan' | 'not-on-scale' }

/** What becomes of a plan when a machine sends a value. Sent again with another value it is corrected. */
export function feedValue(plan: Plan, fed: FedValue, { now, today }: { now: string; today: LocalDate }): FeedDecision {
  if (plan.status !== 'running') return { kind: 'not-running' }
  const kpi = kpiOf(plan, fed.kpi)
  if (typeof kpi === 'string') return { kind: kpi }
  const week = weekOfValue(plan, fed.on)
  if (fed.on > today || week === null) return { kind: 'day-not-in-plan' }
  if (kpi.scale !== undefined && !isOnScale(fed.value)) return { kind: 'not-on-scale' }
  const track = plan.kpis[kpi.id] ?? { values: {} }
  const known = track.values[week]
  const { value, context = '' } = fed
  if (known !== undefined && known.by !== 'feed')
    return known.value === value ? { kind: 'already-so', week } : { kind: 'persons', week, value: known.value }
  if (known?.value === value && (known.context ?? '') === context) return { kind: 'already-so', week }
  const written = { value, ...(context === '' ? {} : { context }), at: now, by: 'feed' as const }
  const kpis = { ...plan.kpis, [kpi.id]: { ...track, values: { ...track.values, [week]: written } } }
  return { kind: 'kept', plan: { ...plan, kpis }, week }
}

/** With one KPI nothing has to be named. */
function kpiOf(plan: Plan, named: string | undefined): Kpi | 'no-such-kpi' | 'which-kpi' {
  const counted = plan.terms.kpis.filter(({ id }) => plan.kpis[id]?.retired === undefined)
  const [only, other] = counted
  if (named === undefined) return only !== undefined && other === undefined ? only : 'which-kpi'
  const wanted = named.trim().toLowerCase()
  return counted.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ?? 'no-such-kpi'
}

/** The plan with a feed that somebody opened, or without one. Both people see that there is one. */
export function withFeed(plan: Plan, feed: { by: Side; at: string } | undefined): Plan {
  const { feed: _, ...rest } = plan
  return feed === undefined ? rest : { ...rest, feed }
}
