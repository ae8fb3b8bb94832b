import { z } from 'zod'
import type { Plan } from '#domain/plan/plan'
import type { PlanStrip } from '#domain/plan/plan-strip'
import { itemId, pairId } from './fields.ts'
import { planAct } from './plan-fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair, sampleId } from './samples.ts'

/**
 * One act on a plan. Sent twice it does what it says once. Acts of two people on different things never stand in each
 * other's way; on the same thing the second gets the plan as it stands now.
 */
export const changePlan = operation({
  need: 'plan-write',
  effect: 'act',
  why: 'A plan belongs to the two of it; what each may do is the rule of the act.',
  input: z.strictObject({ pairId, planId: itemId, act: planAct }),
  output: answer<PlanOutput>(),
  sample: { ...samplePair, planId: sampleId, act: { kind: 'withdraw', of: 'plan' } },
})

/** The plan after it, also as the `current` of a conflict. */
export type PlanOutput = { plan: Plan; strip: PlanStrip | null; revision: string }
