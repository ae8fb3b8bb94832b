import { isOnScale } from './check-terms.ts'
import { changed, problem, type Act, type Actor, type PlanDecision, type ValueInput } from './plan-act.ts'
import type { Kpi, KpiTrack, KpiValue, Plan, Revision } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import { lastWeekBegun } from './plan-weeks.ts'

const nothing: KpiTrack = { values: {} }

/**
 * Writes values of one KPI, typed or pasted. All of them or none: a value that somebody else wrote since is a conflict.
 * The weeks that have begun may be written, each with one line of context.
 */
export function setValues(plan: Plan, { kpiId, values }: Act<'set-values'>, actor: Actor): PlanDecision {
  const kpi = plan.terms.kpis.find(({ id }) => id === kpiId)
  const track = plan.kpis[kpiId] ?? nothing
  if (plan.status !== 'running') return { kind: 'too-late' }
  if (kpi === undefined || track.retired !== undefined) return { kind: 'not-there' }
  const last = lastWeekBegun(plan, actor.today)
  for (const { week, value } of values) {
    if (week < 1 || week > last) return problem({ part: 'values', kind: 'week-not-there', week, last })
    if (kpi.scale !== undefined && value !== null && !isOnScale(value))
      return problem({ part: 'values', kind: 'not-on-scale', name: kpi.name, value })
  }
  const fresh = values.filter((input) => !isThere(track.values[input.week], input))
  if (fresh.length === 0) return { kind: 'already-so' }
  if (fresh.some((input) => isOfAnother(track.values[input.week], input, actor))) return { kind: 'conflict' }
  const written = { ...track.values }
  for (const input of fresh) {
    if (input.value === null) delete written[input.week]
    else written[input.week] = toValue(input, input.value, actor)
  }
  return changed(withTrack(plan, kpiId, { ...track, values: written }))
}

function toValue({ context }: ValueInput, value: number, { by, now }: Actor): KpiValue {
  return { value, ...(context === '' ? {} : { context }), at: now, by }
}

/** Did somebody else write here since it was seen? One's own values may follow one another before any was sent. */
function isOfAnother(known: KpiValue | undefined, { seen }: ValueInput, { by }: Actor): boolean {
  return known?.by !== by && (known?.at ?? null) !== seen
}

function isThere(known: KpiValue | undefined, { value, context }: ValueInput): boolean {
  return known === undefined ? value === null : known.value === value && (known.context ?? '') === context
}

/** The two talked about the number on this day; null takes that back. */
export function discussKpi(plan: Plan, { kpiId, on }: Act<'discuss-kpi'>, { today }: Actor): PlanDecision {
  const track = trackIn(plan, kpiId)
  if (track === undefined) return { kind: 'not-there' }
  if (plan.status !== 'running') return { kind: 'too-late' }
  if ((track.discussedOn ?? null) === on) return { kind: 'already-so' }
  if (on !== null && on > today) return problem({ part: 'kpis', kind: 'day-not-there' })
  const { discussedOn: _, ...rest } = track
  return changed(withTrack(plan, kpiId, on === null ? rest : { ...rest, discussedOn: on }))
}

/** What a missed target taught; empty takes it away. Also after the plan was closed. */
export function learnFromKpi(plan: Plan, { kpiId, words }: Act<'learn-kpi'>): PlanDecision {
  const track = trackIn(plan, kpiId)
  if (track === undefined) return { kind: 'not-there' }
  if (plan.status !== 'running' && plan.status !== 'closed') return { kind: 'too-late' }
  if ((track.learned ?? '') === words) return { kind: 'already-so' }
  const { learned: _, ...rest } = track
  return changed(withTrack(plan, kpiId, words === '' ? rest : { ...rest, learned: words }))
}

/** Retires a KPI with a reason, or takes it up again. Its values stay. The last one cannot go: a plan has a number. */
export function retireKpi(plan: Plan, { kpiId, isRetired, reason }: Act<'retire-kpi'>, actor: Actor): PlanDecision {
  const track = trackIn(plan, kpiId)
  const { by, now, today } = actor
  if (track === undefined) return { kind: 'not-there' }
  if (plan.status !== 'running') return { kind: 'too-late' }
  if ((track.retired !== undefined) === isRetired) return { kind: 'already-so' }
  if (isRetired && reason.trim() === '') return problem({ part: 'kpis', kind: 'reason-missing' })
  const active = plan.terms.kpis.filter(({ id }) => plan.kpis[id]?.retired === undefined)
  if (isRetired && active.length === 1) return problem({ part: 'kpis', kind: 'no-kpi' })
  const { kpis: most, revisions } = planLimits
  if (!isRetired && active.length >= most) return problem({ part: 'kpis', kind: 'too-many-kpis', most })
  if (plan.revisions.length >= revisions) return problem({ part: 'plan', kind: 'too-many-revisions', most: revisions })
  const { retired: _, ...rest } = track
  const version = plan.version + 1
  const revision: Revision = { version, at: now, by, reason, parts: ['kpis'] }
  const next = withTrack(plan, kpiId, isRetired ? { ...rest, retired: { on: today, by } } : rest)
  return changed({ ...next, version, revisions: [...plan.revisions, revision] })
}

function trackIn(plan: Plan, kpiId: Kpi['id']): KpiTrack | undefined {
  return plan.terms.kpis.some(({ id }) => id === kpiId) ? (plan.kpis[kpiId] ?? nothing) : undefined
}

function withTrack(plan: Plan, kpiId: string, track: KpiTrack): Plan {
  return { ...plan, kpis: { ...plan.kpis, [kpiId]: track } }
}
