import { type Params, type Reply } from '../reply.ts'
import { grant } from './grant.ts'
import { refusal } from './refusal.ts'
import type { Tenant } from '../tenant.ts'

/** The token service: discovery, keys, and the two grants the product's server uses. */
export async function answerEntra(tenant: Tenant, asked: Params): Promise<Reply> {
  const base = `/${tenant.tenantId}`
  if (asked.path === `${base}/v2.0/.well-known/openid-configuration`) return { status: 200, body: discovery(tenant) }
  if (asked.path === `${base}/discovery/v2.0/keys`) return { status: 200, body: tenant.issuer.jwks() }
  if (asked.method === 'POST' && asked.path === `${base}/oauth2/v2.0/token`)
    return grant(tenant, new URLSearchParams(asked.body.toString('utf8')))
  return refusal(400, 'invalid_request', 90002, `Tenant or endpoint '${asked.path}' not found.`)
}

function discovery(tenant: Tenant): object {
  const base = `${tenant.origins.entra}/${tenant.tenantId}`
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
  }
}
