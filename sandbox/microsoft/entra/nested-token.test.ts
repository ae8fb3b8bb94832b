import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestTenant, type TestTenant } from '../test-tenant.ts'

let tenant: TestTenant
let priya: string
let clientId: string
beforeAll(async () => {
  tenant = await startTestTenant()
  priya = tenant.organisation.castOid('priya')
  clientId = tenant.microsoft.apiClientId
})
afterAll(() => tenant.stop())

function ask(request: { clientId?: string; scope?: string } = {}) {
  return tenant.microsoft.nestedTokenFor(priya, { clientId, scope: `${clientId}/access_as_user`, ...request })
}

describe('the token that Outlook fetches for a pane', () => {
  it('is for our API, about the person, and asked for by our own client id', async () => {
    const got = await ask()
    if (got.kind !== 'granted') throw new Error(got.description)
    expect(decodeJwt(got.accessToken)).toMatchObject({
      aud: clientId,
      azp: clientId,
      oid: priya,
      scp: 'access_as_user',
      ver: '2.0',
    })
    expect(got.account).toMatchObject({ localAccountId: priya, tenantId: tenant.microsoft.tenantId })
  })

  it('comes with a token about the person, which opens nothing', async () => {
    const got = await ask()
    if (got.kind !== 'granted') throw new Error(got.description)
    const claims = decodeJwt(got.idToken)
    expect(claims).toMatchObject({ aud: clientId, oid: priya })
    expect(claims['scp']).toBeUndefined()
  })

  it.each([
    ['another application', { clientId: '00000000-0000-4000-8000-000000000000' }, 700016],
    ['a scope by the address of the API', { scope: 'api://coaching.contoso.example/access_as_user' }, 70011],
    ['a scope of Graph', { scope: 'https://graph.microsoft.com/Mail.Read' }, 70011],
  ])('is refused for %s', async (_, request, aadsts) => {
    expect(await ask(request)).toMatchObject({ kind: 'refused', aadsts })
  })

  it('is refused while nobody has consented', async () => {
    tenant.microsoft.refuse(priya, 65001)
    expect(await ask()).toMatchObject({ kind: 'refused', aadsts: 65001 })
    tenant.microsoft.refuse(priya, undefined)
    expect(await ask()).toMatchObject({ kind: 'granted' })
  })
})
