import { z } from 'zod'
import type { PlanOutput } from './change-plan.ts'
import { itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'

/**
 * Opens a way for a machine to send values of this plan, with a fresh key in place of every older one; or closes it. The
 * key is told once and stored nowhere.
 */
export const changeFeed = operation({
  need: 'plan-write',
  effect: 'write',
  why: 'The two decide whether a machine may write values, and either ends it.',
  input: z.strictObject({ pairId, planId: itemId, isOpen: z.boolean() }),
  output: answer<ChangeFeedOutput>(),
  sample: { ...samplePair, planId: sampleId, isOpen: false },
})

/** `key` null: the way is closed. */
export type ChangeFeedOutput = PlanOutput & { key: string | null }
