import { randomUUID } from 'node:crypto'
import type { JWTPayload } from 'jose'
import type { Reply } from '../reply.ts'
import { audiences, type Tenant } from '../tenant.ts'
import { refusal } from './refusal.ts'
import { graphAppToken, graphUserToken } from './service-token.ts'

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const federated = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** The two grants: on behalf of a person, and for the application itself. */
export async function grant(tenant: Tenant, form: URLSearchParams): Promise<Reply> {
  const client = await clientProblem(tenant, form)
  if (client) return client
  if (form.get('grant_type') === onBehalfOf) return grantOnBehalfOf(tenant, form)
  if (form.get('grant_type') === 'client_credentials') return grantToApp(tenant, form)
  return refusal(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.')
}

/** The product's server proves itself with a token of its managed identity, never with a secret. */
async function clientProblem(tenant: Tenant, form: URLSearchParams): Promise<Reply | undefined> {
  if (form.get('client_id') !== tenant.apiClientId) {
    return refusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id')}' was not found in the directory.`,
    )
  }
  if (form.get('client_assertion_type') !== federated) {
    return refusal(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  }
  const assertion = await tenant.issuer.read(form.get('client_assertion') ?? '', tenant.clock())
  if (assertion === undefined)
    return refusal(401, 'invalid_client', 700027, 'Client assertion failed signature validation.')
  if (assertion.aud !== audiences.exchange)
    return refusal(
      401,
      'invalid_client',
      700212,
      'No matching federated identity record found for presented assertion audience.',
    )
  if (assertion.sub !== tenant.identity.oid)
    return refusal(
      401,
      'invalid_client',
      700213,
      'No matching federated identity record found for presented assertion subject.',
    )
  return undefined
}

async function grantOnBehalfOf(tenant: Tenant, form: URLSearchParams): Promise<Reply> {
  if (form.get('requested_token_use') !== 'on_behalf_of')
    return refusal(
      400,
      'invalid_request',
      900144,
      "The request body must contain the following parameter: 'requested_token_use'.",
    )
  const user = await tenant.issuer.read(form.get('assertion') ?? '', tenant.clock())
  const problem = assertionProblem(tenant, user)
  if (problem || user === undefined)
    return problem ?? refusal(400, 'invalid_grant', 50013, 'Assertion failed signature validation.')
  const asked = scopesOf(tenant, form)
  const names = asked.includes('.default') ? [...tenant.permissions.delegated] : asked
  if (names.length === 0)
    return refusal(
      400,
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid: '${form.get('scope')}'.`,
    )
  if (names.some((name) => !tenant.permissions.delegated.has(name))) return consentMissing(tenant)
  const token = await graphUserToken(tenant, String(user['oid']), names)
  return granted(token, names.map((name) => `${audiences.graph}/${name}`).join(' '))
}

function assertionProblem(tenant: Tenant, user: JWTPayload | undefined): Reply | undefined {
  if (user === undefined)
    return refusal(
      400,
      'invalid_grant',
      500133,
      'Assertion is not within its valid time range, or its signature is not ours.',
    )
  if (user.aud !== tenant.apiClientId)
    return refusal(
      400,
      'invalid_grant',
      500131,
      'Assertion audience does not match the Client app presenting the assertion.',
    )
  if (typeof user['oid'] !== 'string' || typeof user['scp'] !== 'string')
    return refusal(400, 'invalid_grant', 50027, 'Invalid JWT token. Token is not a user token.')
  const code = tenant.refusals.get(user['oid'])
  if (code === undefined) return undefined
  if (code === 65001) return consentMissing(tenant)
  return refusal(400, 'invalid_grant', code, 'The user must take another step to sign in.', {
    suberror: 'basic_action',
    claims: JSON.stringify({ access_token: { capolids: { essential: true, values: [randomUUID()] } } }),
  })
}

async function grantToApp(tenant: Tenant, form: URLSearchParams): Promise<Reply> {
  if (!scopesOf(tenant, form).includes('.default'))
    return refusal(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${form.get('scope')} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
    )
  return granted(await graphAppToken(tenant, { ...tenant.identity, clientId: tenant.apiClientId }), undefined)
}

/** The Graph permissions asked for, without the resource before them; what sign-in itself wants is left out. */
function scopesOf(tenant: Tenant, form: URLSearchParams): string[] {
  const resources = [`${audiences.graph}/`, `${tenant.origins.graph}/`]
  return (form.get('scope') ?? '').split(' ').flatMap((scope) => {
    const resource = resources.find((each) => scope.startsWith(each))
    return resource === undefined ? [] : [scope.slice(resource.length)]
  })
}

function granted(token: string, scope: string | undefined): Reply {
  const body = {
    token_type: 'Bearer',
    ...(scope === undefined ? {} : { scope }),
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: token,
  }
  return { status: 200, headers: { 'cache-control': 'no-store' }, body }
}

function consentMissing(tenant: Tenant): Reply {
  const message = `The user or administrator has not consented to use the application with ID '${tenant.apiClientId}' named 'Throughline'. Send an interactive authorization request for this user and resource.`
  return refusal(400, 'invalid_grant', 65001, message, { suberror: 'consent_required' })
}
