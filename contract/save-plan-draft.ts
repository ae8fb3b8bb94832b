import { z } from 'zod'
import { pairId, plainText } from './fields.ts'
import { planTextLimits } from './limits.ts'
import { answer, operation } from './operation.ts'
import { planHabits, planTerms } from './plan-fields.ts'
import { samplePair } from './samples.ts'

const draft = z.strictObject({
  terms: planTerms,
  habits: planHabits,
  ideas: z.array(plainText(planTextLimits.line)).max(10),
  from: z.strictObject({ planId: z.string().max(60), why: z.literal('next') }).exactOptional(),
})

/** One's own draft of a plan, seen by nobody else; null throws it away. The last one that was sent holds. */
export const savePlanDraft = operation({
  need: 'plan-write',
  effect: 'write',
  why: 'A draft is its author’s alone.',
  input: z.strictObject({ pairId, draft: draft.nullable() }),
  output: answer<SavePlanDraftOutput>(),
  sample: { ...samplePair, draft: null },
})

export type SavePlanDraftOutput = { isKept: boolean }
