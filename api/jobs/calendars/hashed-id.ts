import { createHash } from 'node:crypto'

/** An id of the calendar as the ledger keeps it: half a SHA-256, enough that no two of one calendar ever meet. */
export function hashedId(id: string): string {
  return createHash('sha256').update(id).digest().subarray(0, 16).toString('base64url')
}
