import { pairwiseSubject } from './pairwise-subject.ts'
import type { Tenant } from '../tenant.ts'
import { userToken } from './user-token.ts'

/** What Outlook's broker hands to a pane: our API's token, who it is for, and the token about the person. */
export type NestedToken = {
  kind: 'granted'
  accessToken: string
  idToken: string
  expiresInSeconds: number
  scope: string
  account: { homeAccountId: string; localAccountId: string; tenantId: string; username: string; name: string }
}

/** Why there is none, with Entra's number. */
export type NestedRefusal = { kind: 'refused'; aadsts: number; description: string }

export type NestedRequest = { clientId: string; scope: string }

/**
 * The token a host's broker fetches for the application inside it (nested app authentication): asked for by the
 * application's own client id, and so issued to it. Refuses what Entra refuses: an unknown application, a scope that is
 * not of its own API by its client id, and a person whose consent is missing.
 */
export async function nestedToken(
  tenant: Tenant,
  oid: string,
  { clientId, scope }: NestedRequest,
): Promise<NestedToken | NestedRefusal> {
  if (clientId !== tenant.apiClientId)
    return refused(700016, `Application '${clientId}' was not found in the directory.`)
  if (scope !== `${clientId}/access_as_user`) return refused(70011, `The scope '${scope}' is not valid.`)
  const aadsts = tenant.refusals.get(oid)
  if (aadsts !== undefined) return refused(aadsts, 'The user must take another step to sign in or to consent.')
  const [accessToken, idToken] = await Promise.all([
    userToken(tenant, oid, { azp: clientId }),
    tenant.issuer.sign(aboutPerson(tenant, oid)),
  ])
  const person = tenant.organisation.find(oid)
  const account = {
    homeAccountId: `${oid}.${tenant.tenantId}`,
    localAccountId: oid,
    tenantId: tenant.tenantId,
    username: person?.userPrincipalName ?? '',
    name: person?.displayName ?? '',
  }
  return { kind: 'granted', accessToken, idToken, expiresInSeconds: 4_500, scope, account }
}

function aboutPerson(tenant: Tenant, oid: string) {
  const issuedAt = Math.floor(tenant.clock() / 1000)
  const person = tenant.organisation.find(oid)
  return {
    aud: tenant.apiClientId,
    iss: `${tenant.origins.entra}/${tenant.tenantId}/v2.0`,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 60 * 60,
    name: person?.displayName,
    oid,
    preferred_username: person?.userPrincipalName,
    sub: pairwiseSubject(tenant, oid),
    tid: tenant.tenantId,
    ver: '2.0',
  }
}

function refused(aadsts: number, what: string): NestedRefusal {
  return { kind: 'refused', aadsts, description: `AADSTS${aadsts}: ${what}` }
}
