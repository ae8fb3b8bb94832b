import { challengeResource } from '../key-vault.ts'
import type { Params, Reply } from '../reply.ts'
import { identityToken } from './service-token.ts'
import { type AppIdentity, audiences, type Tenant } from '../tenant.ts'

const apiVersion = '2019-08-01'

/**
 * The managed-identity endpoint of App Service: tokens for whoever shows a header that only one process knows, of the
 * identity that this process has, and of no other.
 * `resource` may be the public address of a service or, where the product asks by its configured origin, ours.
 */
export async function answerIdentity(
  tenant: Tenant,
  byHeader: ReadonlyMap<string, AppIdentity>,
  asked: Params,
): Promise<Reply> {
  const query = asked.url.searchParams
  const identity = byHeader.get(asked.header('x-identity-header') ?? '')
  if (identity === undefined) return refused(401, 'The X-IDENTITY-HEADER is missing or wrong.')
  if (query.get('api-version') !== apiVersion) return refused(400, `Only api-version ${apiVersion} is served.`)
  const audience = audienceOf(tenant, query.get('resource') ?? '')
  if (audience === undefined)
    return refused(400, `The resource '${query.get('resource')}' was not found in the tenant.`)
  const client = query.get('client_id')
  if (client !== null && client !== identity.clientId)
    return refused(400, `No managed identity has the client id '${client}'.`)
  const expiresOn = Math.floor(tenant.clock() / 1000) + 3600
  return {
    status: 200,
    body: {
      access_token: await identityToken(tenant, audience, identity),
      client_id: identity.clientId,
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
