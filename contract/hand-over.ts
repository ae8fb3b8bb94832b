import { z } from 'zod'
import { itemId, pairId } from './fields.ts'

/** The report chooses which open commitments of a former pair go on with the new manager. Notes never travel. */
export const handOverInput = z.strictObject({
  pairId,
  commitmentIds: z.array(itemId).min(1, 'Choose at least one commitment.').max(50, 'Choose at most fifty.'),
})
export type HandOverInput = z.infer<typeof handOverInput>
export type HandOverOutput = { toPairId: string; handedOver: number }
