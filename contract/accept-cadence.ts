import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import type { CadenceOutput } from './propose-cadence.ts'
import { samplePair } from './samples.ts'

/** Accepts exactly what the other proposed: another number, or another end, by now is a conflict. */
export const acceptCadence = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'A rhythm is agreed by the two: the other accepts.',
  input: z.strictObject({
    pairId,
    days: z.literal([7, 14, 21, 28], 'Choose 7, 14, 21 or 28 days.'),
    until: day.exactOptional(),
  }),
  output: answer<CadenceOutput>(),
  sample: { ...samplePair, days: 14 },
})
