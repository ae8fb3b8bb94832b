import { pairwiseSubject } from './pairwise-subject.ts'
import type { JWTPayload } from 'jose'
import { stableId } from '../../organisation/stable-id.ts'
import type { Tenant } from '../tenant.ts'
import { flawedToken, type TokenFlaw } from './token-flaw.ts'

/** The client id under which Teams on the desktop asks for tokens. */
const teamsClientId = '1fec8e78-bce4-4aaf-ab1b-5451cc387264'

export type UserTokenOptions = {
  /** Left out: a good token. */
  flaw?: TokenFlaw
  /** Epoch milliseconds; default the tenant's clock. */
  now?: number
  /** Client that asked: default Teams; the product's own client id for nested app authentication. */
  azp?: string
  /** Instead of the person's own app roles. */
  roles?: readonly string[]
}

/** The token that `authentication.getAuthToken` hands a tab for this person, or one with a flaw. */
export function userToken(tenant: Tenant, oid: string, options: UserTokenOptions = {}): Promise<string> {
  const claims = claimsOf(tenant, oid, options)
  return options.flaw === undefined ? tenant.issuer.sign(claims) : flawedToken(tenant, claims, options.flaw)
}

function claimsOf(tenant: Tenant, oid: string, options: UserTokenOptions): JWTPayload {
  const person = tenant.organisation.find(oid)
  const issuedAt = Math.floor((options.now ?? tenant.clock()) / 1000)
  const roles = options.roles ?? person?.appRoles ?? []
  return {
    aud: tenant.apiClientId,
    iss: `${tenant.origins.entra}/${tenant.tenantId}/v2.0`,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 75 * 60,
    azp: options.azp ?? teamsClientId,
    azpacr: '0',
    name: person?.displayName,
    oid,
    preferred_username: person?.userPrincipalName,
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
    scp: 'access_as_user',
    sub: pairwiseSubject(tenant, oid),
    tid: tenant.tenantId,
    uti: stableId('uti', oid, issuedAt),
    ver: '2.0',
  }
}
