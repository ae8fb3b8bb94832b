import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

/** `rank` orders the topics of one person, smaller first; a topic that was never moved has its time of writing, in ms. */
export const placeTopicInput = z.strictObject({
  pairId,
  topicId: itemId,
  etag,
  rank: z.number('Send the place as a number.').min(0).max(1e15),
})
export type PlaceTopicInput = z.infer<typeof placeTopicInput>
