import { changePlan as change } from '#domain/plan/change-plan'
import { planStrip } from '#domain/plan/plan-strip'
import type { PlanOutput } from '#contract/change-plan'
import type { Answer, Handler } from '../../ports/handler.ts'
import { PlanTooLargeError } from '../../ports/plan-store.ts'
import { planPlace, planTooLarge, refuseProblems, type PlanPlace, type PlanPorts } from './plan-place.ts'
import { tellOverview } from '../pair/tell-overview.ts'

const mostTries = 5

/**
 * One act on a plan. Both people may act at the same moment: who comes second decides again on top of what the first one
 * did, and only where both touched the same thing are they shown what stands there now.
 */
export function changePlan(ports: PlanPorts): Handler<'changePlan'> {
  return async ({ input: { pairId, planId, act }, caller, now }) => {
    const place = await planPlace(ports, { pairId, caller, now })
    if (place === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const kept = await ports.plans.plan(pairId)
      if (kept === undefined) return { kind: 'not-found' }
      const show = (revision: string, plan = kept.plan) => showPlan(plan, { place, revision })
      const revision = () => ports.plans.revision(pairId)
      if (kept.plan.id !== planId) return { kind: 'conflict', current: show(await revision()) }
      const decision = change(kept.plan, act, { by: place.side, now, today: place.today })
      switch (decision.kind) {
        case 'not-yours':
          return { kind: 'forbidden' }
        case 'not-there':
          return { kind: 'not-found' }
        case 'too-late':
        case 'conflict':
          return { kind: 'conflict', current: show(await revision()) }
        case 'problem':
          return refuseProblems(decision.problems)
        case 'already-so':
          return { kind: 'done', output: show(await revision()) }
        case 'changed': {
          const { plan } = decision
          const result = await keep(ports, { pairId, plan, etag: kept.etag, what: act.kind, by: caller.oid, at: now })
          if (result.kind === 'conflict') continue
          if (result.kind !== 'kept') return result
          await tellOverview(ports, pairId)
          return { kind: 'done', output: show(result.revision, plan) }
        }
      }
    }
    return { kind: 'conflict' }
  }
}

/** Keeps a plan, or says in words that it became too large. */
export async function keep(
  { plans }: Pick<PlanPorts, 'plans'>,
  planChange: Parameters<PlanPorts['plans']['keep']>[0],
): Promise<Awaited<ReturnType<PlanPorts['plans']['keep']>> | Exclude<Answer<never>, { kind: 'done' | 'conflict' }>> {
  try {
    return await plans.keep(planChange)
  } catch (error) {
    if (error instanceof PlanTooLargeError) return planTooLarge
    throw error
  }
}

export function showPlan(
  plan: PlanOutput['plan'],
  { place: { side, today }, revision }: { place: PlanPlace; revision: string },
): PlanOutput {
  return { plan, strip: planStrip(plan, { side, today }) ?? null, revision }
}
