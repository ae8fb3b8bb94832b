import { ManagedIdentityCredential, OnBehalfOfCredential } from '@azure/identity'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestTenant, type TestTenant } from '../test-tenant.ts'

let tenant: TestTenant
let priya: string
beforeAll(async () => {
  tenant = await startTestTenant()
  priya = tenant.organisation.castOid('priya')
  vi.stubEnv('IDENTITY_ENDPOINT', tenant.microsoft.identityEndpoint)
  vi.stubEnv('IDENTITY_HEADER', tenant.microsoft.identityHeader)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await tenant.stop()
})

async function refusalOf(answer: Response) {
  const body = (await answer.json()) as {
    error: string
    error_codes: number[]
    error_description: string
    suberror?: string
    claims?: string
  }
  return { status: answer.status, ...body }
}

describe('on behalf of a person', () => {
  it('the Azure library gets a Graph token with a federated assertion and no secret', async () => {
    const { microsoft } = tenant
    const identity = new ManagedIdentityCredential()
    // The library honours the last option but does not declare it for this credential.
    const options = {
      tenantId: microsoft.tenantId,
      clientId: microsoft.apiClientId,
      userAssertionToken: await microsoft.tokenFor(priya),
      authorityHost: microsoft.entraOrigin,
      getAssertion: async () => (await identity.getToken('api://AzureADTokenExchange/.default')).token,
      disableInstanceDiscovery: true,
    }
    const credential = new OnBehalfOfCredential(options)
    const { token } = await credential.getToken('https://graph.microsoft.com/Chat.ReadBasic')
    expect(decodeJwt(token)).toMatchObject({ aud: 'https://graph.microsoft.com', oid: priya, scp: 'Chat.ReadBasic' })
  })

  it('Graph may be named by the origin under which it is configured', async () => {
    const answer = await tenant.exchange(priya, {
      scope: `${tenant.microsoft.graphOrigin}/.default offline_access openid`,
    })
    expect(await answer.json()).toMatchObject({
      token_type: 'Bearer',
      scope: 'https://graph.microsoft.com/Chat.ReadBasic https://graph.microsoft.com/Tasks.ReadWrite',
    })
  })

  it.each([
    ['consent is missing', 65001, { error: 'invalid_grant', suberror: 'consent_required' }],
    [
      'a second factor is asked for',
      50076,
      { error: 'invalid_grant', suberror: 'basic_action', claims: expect.stringContaining('access_token') },
    ],
  ])('%s: AADSTS%i', async (_, code, body) => {
    tenant.microsoft.refuse(priya, code)
    const refusal = await refusalOf(await tenant.exchange(priya))
    tenant.microsoft.refuse(priya, undefined)
    expect(refusal).toMatchObject({ status: 400, error_codes: [code], ...body })
    expect(refusal.error_description).toMatch(
      new RegExp(`^AADSTS${code}: .* Trace ID: .* Correlation ID: .* Timestamp: `),
    )
    expect((await tenant.exchange(priya)).status).toBe(200)
  })

  it('a permission that no admin granted wants consent', async () => {
    expect(
      await refusalOf(await tenant.exchange(priya, { scope: 'https://graph.microsoft.com/Mail.Read' })),
    ).toMatchObject({ error_codes: [65001] })
  })

  it.each([
    [
      'the token of the tab is for another audience',
      async () => ({ assertion: await tenant.microsoft.tokenFor(priya, { flaw: 'graph-audience' }) }),
      400,
      500131,
    ],
    [
      'it has expired',
      async () => ({ assertion: await tenant.microsoft.tokenFor(priya, { flaw: 'expired' }) }),
      400,
      500133,
    ],
    [
      'somebody else signed it',
      async () => ({ assertion: await tenant.microsoft.tokenFor(priya, { flaw: 'wrong-signature' }) }),
      400,
      500133,
    ],
    [
      'it stands for no person',
      async () => ({ assertion: await tenant.microsoft.tokenFor(priya, { flaw: 'app-only' }) }),
      400,
      50027,
    ],
    [
      'the server shows a Graph token of its identity',
      async () => ({ client_assertion: await tenant.identityToken() }),
      401,
      700212,
    ],
    [
      'the server shows the token of a person',
      async () => ({ client_assertion: await tenant.microsoft.tokenFor(priya) }),
      401,
      700212,
    ],
    ['the server shows nothing', async () => ({ client_assertion: 'x' }), 401, 700027],
    ['another application asks', async () => ({ client_id: '00000000-0000-4000-8000-000000000000' }), 400, 700016],
    ['the grant is unknown', async () => ({ grant_type: 'password' }), 400, 70003],
    ['it does not say on whose behalf', async () => ({ requested_token_use: '' }), 400, 900144],
    ['no permission is named', async () => ({ scope: 'openid' }), 400, 70011],
  ])('refuses when %s', async (_, form, status, code) => {
    expect(await refusalOf(await tenant.exchange(priya, await form()))).toMatchObject({ status, error_codes: [code] })
  })
})

it('the application itself gets its own permissions', async () => {
  const answer = await tenant.exchange(priya, {
    grant_type: 'client_credentials',
    scope: 'https://graph.microsoft.com/.default',
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  expect(decodeJwt(token)).toMatchObject({ idtyp: 'app', roles: ['User.Read.All'] })
})

describe('the managed identity', () => {
  it.each([
    ['https://storage.azure.com', 'https://storage.azure.com'],
    ['https://storage.azure.com/', 'https://storage.azure.com'],
    ['https://vault.azure.net', 'https://vault.azure.net'],
    ['https://graph.microsoft.com', 'https://graph.microsoft.com'],
    ['api://AzureADTokenExchange', 'api://AzureADTokenExchange'],
  ])('gets a token for %s', async (resource, audience) => {
    const claims = decodeJwt(await tenant.identityToken(resource))
    expect(claims).toMatchObject({ aud: audience, idtyp: 'app' })
    // What Azurite asks of a token: this issuer, and all three times.
    expect(claims.iss).toMatch(/^https:\/\/sts\.windows\.net\//)
    expect([claims.iat, claims.nbf, claims.exp].every((each) => typeof each === 'number')).toBe(true)
  })

  it.each([
    ['without the header', '?api-version=2019-08-01&resource=https://storage.azure.com', {}, 401],
    ['for an unknown resource', '?api-version=2019-08-01&resource=https://example.com', undefined, 400],
    ['of another version', '?api-version=2017-09-01&resource=https://storage.azure.com', undefined, 400],
    [
      'of another identity',
      '?api-version=2019-08-01&resource=https://storage.azure.com&client_id=someone',
      undefined,
      400,
    ],
  ])('gets none %s', async (_, query, headers, status) => {
    const known = { 'x-identity-header': tenant.microsoft.identityHeader }
    expect((await fetch(tenant.microsoft.identityEndpoint + query, { headers: headers ?? known })).status).toBe(status)
  })
})
