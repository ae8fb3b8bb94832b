import { z } from 'zod'
import { itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'

/**
 * The report chooses which open commitments of a former pair go on with the new manager, and whether their running plan
 * does. Notes never travel.
 */
export const handOver = operation({
  need: 'pair-former-report',
  effect: 'write',
  why: 'The report alone decides which promises and which plan go on with a new manager.',
  input: z
    .strictObject({
      pairId,
      commitmentIds: z.array(itemId).max(50, 'Choose at most fifty.'),
      withPlan: z.literal(true).exactOptional(),
    })
    .refine(({ commitmentIds, withPlan }) => commitmentIds.length > 0 || withPlan === true, {
      message: 'Choose at least one commitment.',
      path: ['commitmentIds'],
    }),
  output: answer<HandOverOutput>(),
  sample: { ...samplePair, commitmentIds: [sampleId] },
})

export type HandOverOutput = { toPairId: string; handedOver: number }
