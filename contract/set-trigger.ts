import { z } from 'zod'
import { etag, itemId, optionalLineText, pairId } from './fields.ts'

export const setTriggerInput = z.strictObject({
  pairId,
  commitmentId: itemId,
  etag,
  when: optionalLineText,
  where: optionalLineText,
})
export type SetTriggerInput = z.infer<typeof setTriggerInput>
