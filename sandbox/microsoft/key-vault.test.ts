import { ManagedIdentityCredential } from '@azure/identity'
import { CryptographyClient, KeyClient } from '@azure/keyvault-keys'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestTenant, type TestTenant } from './test-tenant.ts'

let tenant: TestTenant
beforeAll(async () => {
  tenant = await startTestTenant()
  vi.stubEnv('IDENTITY_ENDPOINT', tenant.microsoft.identityEndpoint)
  vi.stubEnv('IDENTITY_HEADER', tenant.microsoft.identityHeader)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await tenant.stop()
})

const algorithm = 'RSA-OAEP-256'
const key = Buffer.from('thirty-two bytes of a pair’s key')

describe('the Azure library, with its check of the challenge switched on', () => {
  it('wraps and unwraps', async () => {
    const client = new CryptographyClient(tenant.microsoft.keyId, new ManagedIdentityCredential())
    const { result } = await client.wrapKey(algorithm, key)
    expect(Buffer.from(result)).not.toEqual(key)
    expect(Buffer.from((await client.unwrapKey(algorithm, result)).result)).toEqual(key)
  })

  it('unwraps with an old version after the key was rotated', async () => {
    const credential = new ManagedIdentityCredential()
    const [address, name = ''] = tenant.microsoft.keyId.split('/keys/')
    const vault = new KeyClient(address ?? '', credential)
    const before = (await vault.getKey(name)).id ?? ''
    const { result } = await new CryptographyClient(before, credential).wrapKey(algorithm, key)
    tenant.microsoft.rotateKey()
    const after = (await vault.getKey(name)).id ?? ''
    expect(after).not.toBe(before)
    expect(Buffer.from((await new CryptographyClient(before, credential).unwrapKey(algorithm, result)).result)).toEqual(
      key,
    )
    await expect(new CryptographyClient(after, credential).unwrapKey(algorithm, result)).rejects.toMatchObject({
      statusCode: 400,
    })
  })
})

describe('the vault refuses', () => {
  const ask = (path: string, token?: string, init: RequestInit = {}) =>
    fetch(`${tenant.microsoft.keyId}${path}?api-version=7.6`, {
      ...init,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    })

  it('a caller without a token, and says whom to ask', async () => {
    const answer = await ask('')
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer authorization="https:\/\/127\.0\.0\.1:\d+\/[0-9a-f-]{36}", resource="/,
    )
  })

  it('a token for another service, and the token of a person', async () => {
    expect((await ask('', await tenant.identityToken('https://storage.azure.com'))).status).toBe(401)
    expect((await ask('', await tenant.microsoft.tokenFor(tenant.organisation.castOid('elena')))).status).toBe(401)
  })

  it.each([
    ['an unknown version', '/0123456789abcdef0123456789abcdef', {}, 404],
    ['another algorithm', '/wrapkey', { method: 'POST', body: JSON.stringify({ alg: 'RSA1_5', value: 'AAAA' }) }, 400],
    [
      'what was never wrapped',
      '/unwrapkey',
      { method: 'POST', body: JSON.stringify({ alg: algorithm, value: 'AAAA' }) },
      400,
    ],
    ['broken JSON', '/wrapkey', { method: 'POST', body: '{' }, 400],
    ['an unknown operation', '/sign', { method: 'POST', body: '{}' }, 404],
  ])('%s', async (_, path, init, status) => {
    expect((await ask(path, await tenant.identityToken('https://vault.azure.net'), init)).status).toBe(status)
  })
})
