import { z } from 'zod'
import { itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'

/** The report chooses which open commitments of a former pair go on with the new manager. Notes never travel. */
export const handOver = operation({
  need: 'pair-former-report',
  effect: 'write',
  why: 'The report alone decides which promises go on with a new manager.',
  input: z.strictObject({
    pairId,
    commitmentIds: z.array(itemId).min(1, 'Choose at least one commitment.').max(50, 'Choose at most fifty.'),
  }),
  output: answer<HandOverOutput>(),
  sample: { ...samplePair, commitmentIds: [sampleId] },
})

export type HandOverOutput = { toPairId: string; handedOver: number }
