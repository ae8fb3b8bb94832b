/** Ids for the samples of the operations: well formed, and nobody's. */
export const sampleId = '30000000-0000-4000-8000-000000000003'

const pairId = '10000000-0000-4000-8000-000000000001_20000000-0000-4000-8000-000000000002'
const etag = `W/"datetime'2026-10-15T08%3A10%3A00.0000000Z'"`

export const samplePair = { pairId }
export const sampleTopic = { pairId, topicId: sampleId, etag }
export const sampleCommitment = { pairId, commitmentId: sampleId, etag }
export const sampleNote = { pairId, noteId: sampleId, etag }
