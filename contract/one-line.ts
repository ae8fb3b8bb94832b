import { z } from 'zod'
import { etag, itemId, pairId } from './fields.ts'

/** Names one commitment and the version of it that the caller saw. */
export const oneCommitment = z.strictObject({ pairId, commitmentId: itemId, etag })

/** Names one topic and the version of it that the caller saw. */
export const oneTopic = z.strictObject({ pairId, topicId: itemId, etag })
