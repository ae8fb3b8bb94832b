import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestTenant, type TestTenant } from '../test-tenant.ts'
import { tokenFlaws } from './token-flaw.ts'

let tenant: TestTenant
beforeAll(async () => {
  tenant = await startTestTenant()
})
afterAll(() => tenant.stop())

/** A strict validator with the rules of a version 2 API; throws the reason of a refusal. */
async function validated(token: string) {
  const { entraOrigin, tenantId, apiClientId } = tenant.microsoft
  const document = (await (await fetch(`${entraOrigin}/${tenantId}/v2.0/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string
    issuer: string
  }
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(document.jwks_uri)), {
    algorithms: ['RS256'],
    issuer: document.issuer,
    audience: apiClientId,
    clockTolerance: 60,
    requiredClaims: ['exp', 'nbf', 'tid', 'oid', 'azp', 'scp'],
  })
  if (payload['ver'] !== '2.0' || payload['tid'] !== tenantId) throw new Error('version or tenant')
  if (payload['scp'] !== 'access_as_user' || payload['idtyp'] === 'app') throw new Error('not delegated')
  if (payload['azp'] !== '1fec8e78-bce4-4aaf-ab1b-5451cc387264') throw new Error('client')
  return payload
}

describe('the token of a tab', () => {
  it('passes a strict validator and names the person', async () => {
    const oid = tenant.organisation.castOid('priya')
    expect(await validated(await tenant.microsoft.tokenFor(oid))).toMatchObject({ oid, name: 'Priya Nair' })
  })

  it('carries the app roles of HR and of the administrator only', async () => {
    const roles = async (id: string) =>
      decodeJwt(await tenant.microsoft.tokenFor(tenant.organisation.castOid(id)))['roles']
    expect([await roles('hannah'), await roles('tomas'), await roles('elena')]).toEqual([
      ['Coaching.HR'],
      ['Coaching.Admin'],
      undefined,
    ])
  })

  it('can be of another time', async () => {
    const now = Date.parse('2026-01-05T08:00:00Z')
    const claims = decodeJwt(await tenant.microsoft.tokenFor(tenant.organisation.castOid('elena'), { now }))
    expect([claims.iat, Number(claims.exp) > now / 1000]).toEqual([now / 1000, true])
  })

  it.each(tokenFlaws)('with the flaw %s is refused', async (flaw) => {
    const token = await tenant.microsoft.tokenFor(tenant.organisation.castOid('elena'), { flaw })
    await expect(validated(token)).rejects.toThrow()
  })

  it.each(tokenFlaws)(
    'with the flaw %s differs from a good one in little: it has a header, claims and the same person',
    async (flaw) => {
      const claims = decodeJwt(await tenant.microsoft.tokenFor(tenant.organisation.castOid('elena'), { flaw }))
      expect(claims['oid'] ?? 'nobody').toBe(flaw === 'no-person' ? 'nobody' : tenant.organisation.castOid('elena'))
    },
  )
})
