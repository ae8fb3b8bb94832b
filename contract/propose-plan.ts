import { z } from 'zod'
import type { PlanTerms } from '#domain/plan/plan'
import type { PlanOutput } from './change-plan.ts'
import { itemId, pairId } from './fields.ts'
import { planHabits, planTerms } from './plan-fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair, sampleId } from './samples.ts'

const sampleTerms: PlanTerms = {
  objective: 'Deliver on the day we promised',
  kpis: [],
  behaviours: [],
  goals: [],
  measurement: { method: 'From the order list', on: 5 },
  timeline: { startOn: '2026-10-19', weeks: 12 },
}

/** A plan to agree on. `from` names the closed plan that it goes on from. The proposer's draft goes with it. */
export const proposePlan = operation({
  need: 'plan-write',
  effect: 'act',
  why: 'Either proposes, and the other agrees; alone one agrees with oneself.',
  input: z.strictObject({
    pairId,
    planId: itemId,
    terms: planTerms,
    habits: planHabits,
    from: itemId.exactOptional(),
  }),
  output: answer<PlanOutput>(),
  sample: { ...samplePair, planId: sampleId, terms: sampleTerms, habits: [] },
})
