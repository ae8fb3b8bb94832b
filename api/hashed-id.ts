import { hash } from 'node:crypto'

/** An id of the calendar as the ledger keeps it: half a SHA-256, enough that no two of one calendar ever meet. */
export function hashedId(id: string): string {
  return hash('sha256', id, 'buffer').subarray(0, 16).toString('base64url')
}
