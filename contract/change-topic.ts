import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

/** Names one topic and the version the caller saw: for discuss, reopen and remove. */
export const changeTopicInput = z.strictObject({ pairId, topicId: itemId, etag })
export type ChangeTopicInput = z.infer<typeof changeTopicInput>
