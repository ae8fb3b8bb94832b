import type { JWTPayload } from 'jose'
import { audiences, type Tenant } from '../tenant.ts'

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

/** A Graph token of an application, with the application permissions that an admin granted. */
export function graphAppToken(tenant: Tenant, clientId: string): Promise<string> {
  const app = { appid: clientId, idtyp: 'app', oid: tenant.identityOid, sub: tenant.identityOid }
  return tenant.issuer.sign({
    ...baseClaims(tenant, audiences.graph),
    ...app,
    roles: [...tenant.permissions.application],
  })
}

/** A Graph token with which the product's server acts for a person. */
export function graphUserToken(tenant: Tenant, oid: string, scopes: readonly string[]): Promise<string> {
  const user = { appid: tenant.apiClientId, idtyp: 'user', oid, sub: oid, scp: scopes.join(' ') }
  return tenant.issuer.sign({ ...baseClaims(tenant, audiences.graph), ...user })
}

/** A token of the managed identity for storage, Key Vault or the exchange of tokens. */
export function identityToken(tenant: Tenant, audience: string): Promise<string> {
  if (audience === audiences.graph) return graphAppToken(tenant, tenant.identityClientId)
  const identity = {
    appid: tenant.identityClientId,
    appidacr: '2',
    idtyp: 'app',
    oid: tenant.identityOid,
    sub: tenant.identityOid,
  }
  return tenant.issuer.sign({ ...baseClaims(tenant, audience), ...identity })
}
