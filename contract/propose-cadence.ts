import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { CadenceView } from './view.ts'

/** A rhythm in days, for good or before a day; null takes one's own proposal back. */
export const proposeCadence = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'A rhythm is agreed by the two: one proposes.',
  input: z.strictObject({
    pairId,
    days: z.literal([7, 14, 21, 28], 'Choose 7, 14, 21 or 28 days.').nullable(),
    until: day.exactOptional(),
  }),
  output: answer<CadenceOutput>(),
  sample: { ...samplePair, days: 14 },
})

export type CadenceOutput = { cadence: CadenceView; revision: string }
