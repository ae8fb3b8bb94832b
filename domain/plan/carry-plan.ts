import type { LocalDate } from '../time/day-number.ts'
import type { KpiTrack, Plan } from './plan.ts'

/**
 * The plan as its person takes it along to a new manager: asked of them, with every agreed word and every number, under
 * its old id. What the former manager wrote in it by themselves stays behind: their lines of context, their reasons, their
 * review, their habits and counts, a change that was not agreed, and a machine's key. A number that they wrote goes along as "before".
 */
export function carriedPlan(plan: Plan, now: string): Plan {
  const { pending: _, accepted: _accepted, review: _review, ...others } = plan
  const { answeredAt: _answered, closed: _closed, feed: _feed, ...rest } = others
  const isOwn = ({ by }: { by: string }) => by !== 'manager'
  const counted = plan.terms.behaviours.filter(({ owner }) => owner === 'report').map(({ id }) => id)
  return {
    ...rest,
    status: 'proposed',
    by: 'report',
    proposedAt: now,
    from: { planId: plan.id, why: 'new-manager' },
    revisions: plan.revisions.map((one) => (isOwn(one) ? one : { ...one, reason: '' })),
    pauses: plan.pauses.map(({ why, ...pause }) => (isOwn(pause) && why !== undefined ? { ...pause, why } : pause)),
    kpis: Object.fromEntries(Object.entries(plan.kpis).map(([id, track]) => [id, carriedTrack(track)])),
    habits: plan.habits.filter(({ owner }) => owner === 'report'),
    behaviours: Object.fromEntries(Object.entries(plan.behaviours).filter(([id]) => counted.includes(id))),
  }
}

function carriedTrack({ values, ...track }: KpiTrack): KpiTrack {
  const carried = Object.entries(values).map(([week, { context, ...value }]) => {
    if (value.by === 'manager') return [week, { ...value, by: 'before' as const }]
    return [week, context === undefined ? value : { ...value, context }]
  })
  return { ...track, values: Object.fromEntries(carried) }
}

/** What is left with the former manager: the plan as it was, closed, and nothing in it changes any more. */
export function leftPlan(plan: Plan, { now, today }: { now: string; today: LocalDate }): Plan {
  const { pending: _, accepted: _accepted, feed: _feed, ...rest } = plan
  return { ...rest, status: 'closed', closed: { on: today, at: now, by: 'report', why: 'new-manager' } }
}
