import { proposePlan as propose } from '#domain/plan/propose-plan'
import type { Handler } from '../../ports/handler.ts'
import { keep, showPlan } from './change-plan.ts'
import { planPlace, refuseProblems, type PlanPorts } from './plan-place.ts'
import { tellOverview } from '../pair/tell-overview.ts'

const mostTries = 3

/**
 * A plan that the other is asked to agree to, or that starts at once for whoever plans alone. It takes the place of the
 * one before, which is put away, and the proposer's draft goes with it.
 */
export function proposePlan(ports: PlanPorts): Handler<'proposePlan'> {
  return async ({ input: { pairId, planId, terms, habits, from }, caller, now }) => {
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const kept = await ports.plans.plan(pairId)
      const before = kept?.plan
      const goesOn = from === undefined ? {} : { from: { planId: from, why: 'next' as const } }
      const proposal = { id: planId, people: place.people, terms, habits, ...goesOn }
      const decision = propose(before, proposal, { by: place.side, now, today: place.today })
      if (decision.kind === 'problem') return refuseProblems(decision.problems)
      if (decision.kind !== 'changed') {
        const current = kept && showPlan(kept.plan, { place, revision: await ports.plans.revision(pairId) })
        return decision.kind === 'already-so' && current !== undefined
          ? { kind: 'done', output: current }
          : { kind: 'conflict', current }
      }
      const { plan } = decision
      const filed = before?.status === 'closed' ? before : undefined
      const change = { pairId, plan, etag: kept?.etag, filed, what: 'propose', by: caller.oid, at: now }
      const result = await keep(ports, change)
      if (result.kind === 'conflict') continue
      if (result.kind !== 'kept') return result
      await Promise.all([ports.desk.keepDraft(caller.oid, pairId, undefined), tellOverview(ports, pairId)])
      return { kind: 'done', output: showPlan(plan, { place, revision: result.revision }) }
    }
    return { kind: 'conflict' }
  }
}
