import type { JWTPayload } from 'jose'
import { type AppIdentity, audiences, type Tenant } from '../tenant.ts'

/** Claims that every token for a service has; version 1, as Graph, storage and Key Vault get them. */
function baseClaims(tenant: Tenant, audience: string): JWTPayload {
  const issuedAt = Math.floor(tenant.clock() / 1000)
  return {
    aud: audience,
    iss: `https://sts.windows.net/${tenant.tenantId}/`,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + 3600,
    tid: tenant.tenantId,
    ver: '1.0',
  }
}

/** A Graph token of an application, with the application permissions that an admin granted to the API's identity. */
export function graphAppToken(tenant: Tenant, { oid, clientId }: AppIdentity): Promise<string> {
  const app = { appid: clientId, idtyp: 'app', oid, sub: oid }
  const roles = oid === tenant.identity.oid ? { roles: [...tenant.permissions.application] } : {}
  return tenant.issuer.sign({ ...baseClaims(tenant, audiences.graph), ...app, ...roles })
}

/** A Graph token with which the product's server acts for a person. */
export function graphUserToken(tenant: Tenant, oid: string, scopes: readonly string[]): Promise<string> {
  const user = { appid: tenant.apiClientId, idtyp: 'user', oid, sub: oid, scp: scopes.join(' ') }
  return tenant.issuer.sign({ ...baseClaims(tenant, audiences.graph), ...user })
}

/** A token of a managed identity for storage, Key Vault or the exchange of tokens. */
export function identityToken(tenant: Tenant, audience: string, identity: AppIdentity): Promise<string> {
  if (audience === audiences.graph) return graphAppToken(tenant, identity)
  const { oid, clientId } = identity
  const app = { appid: clientId, appidacr: '2', idtyp: 'app', oid, sub: oid }
  return tenant.issuer.sign({ ...baseClaims(tenant, audience), ...app })
}
