import { challengeResource } from '../key-vault.ts'
import type { Asked, Reply } from '../reply.ts'
import { identityToken } from './service-token.ts'
import { audiences, type Tenant } from '../tenant.ts'

const apiVersion = '2019-08-01'

/**
 * The managed-identity endpoint of App Service: tokens for whoever shows the header that only this process knows.
 * `resource` may be the public address of a service or, where the product asks by its configured origin, ours.
 */
export async function answerIdentity(tenant: Tenant, identityHeader: string, asked: Asked): Promise<Reply> {
  const query = asked.url.searchParams
  if (asked.header('x-identity-header') !== identityHeader)
    return refused(401, 'The X-IDENTITY-HEADER is missing or wrong.')
  if (query.get('api-version') !== apiVersion) return refused(400, `Only api-version ${apiVersion} is served.`)
  const audience = audienceOf(tenant, query.get('resource') ?? '')
  if (audience === undefined)
    return refused(400, `The resource '${query.get('resource')}' was not found in the tenant.`)
  const client = query.get('client_id')
  if (client !== null && client !== tenant.identityClientId)
    return refused(400, `No managed identity has the client id '${client}'.`)
  const expiresOn = Math.floor(tenant.clock() / 1000) + 3600
  return {
    status: 200,
    body: {
      access_token: await identityToken(tenant, audience),
      client_id: tenant.identityClientId,
      expires_on: String(expiresOn),
      not_before: String(expiresOn - 3600),
      resource: query.get('resource'),
      token_type: 'Bearer',
    },
  }
}

function audienceOf(tenant: Tenant, resource: string): string | undefined {
  const asked = resource.replace(/\/$/, '')
  if (asked === tenant.origins.graph) return audiences.graph
  if (asked === challengeResource) return audiences.vault
  return Object.values(audiences).find((audience) => audience === asked)
}

function refused(statusCode: number, message: string): Reply {
  return { status: statusCode, body: { statusCode, message } }
}
