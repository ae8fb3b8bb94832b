import type { OperationName } from '#contract/operations'

/** What `fetch` needs to know of one call, without the token. */
export type Request = { method: 'POST'; address: string; body: string }

/**
 * Where an operation is sent, reads too: its name is the whole address, and its input is the JSON body, without fields
 * that are absent. No person's id, no thread and no word of anybody stands in an address.
 *
 * Example: `requestOf('/api', 'tickCommitment', { pairId: 'p', commitmentId: 'c', etag: 'e' })` is
 * `POST /api/tickCommitment` with the body `{"pairId":"p","commitmentId":"c","etag":"e"}`.
 */
export function requestOf(base: string, operation: OperationName, input: object): Request {
  return { method: 'POST', address: `${base.replace(/\/$/, '')}/${operation}`, body: JSON.stringify(input) }
}
