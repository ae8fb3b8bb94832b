import { createHash } from 'node:crypto'
import type { Tenant } from '../tenant.ts'

/**
 * `sub` of a person's tokens for our application: the same in each of them, another in every other application, and not
 * to be worked out from what is known of the person. Entra salts it with something of its own, here it is this line.
 */
export function pairwiseSubject({ tenantId, apiClientId }: Tenant, oid: string): string {
  return createHash('sha256').update(`kept by Entra|${tenantId}|${apiClientId}|${oid}`).digest('base64url')
}
