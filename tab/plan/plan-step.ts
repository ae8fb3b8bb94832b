import type { PlanAct } from '#domain/plan/plan-act'
import type { Change } from '../client/outbox/change.ts'

/** An act on a plan as a step of the two, without the pair it belongs to: that is filled in where it is made. */
export function planStep(planId: string, act: PlanAct): (pairId: string) => Change {
  return (pairId) => ({ operation: 'changePlan', input: { pairId, planId, act } })
}
