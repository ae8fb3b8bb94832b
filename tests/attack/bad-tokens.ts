import { tokenFlaws } from '../../sandbox/microsoft/entra/token-flaw.ts'
import { userToken } from '../../sandbox/microsoft/entra/user-token.ts'
import { identityToken } from '../../sandbox/microsoft/entra/service-token.ts'
import { encoded, type TokenDesk } from './token-desk.ts'

/** A header that proves nobody, under the name of what is wrong with it. */
export type BadHeader = readonly [name: string, authorization: string]

const elsewhere = '0a000000-0000-4000-8000-00000000000a'

/** Every claim the validator rests on × everything that JSON can say instead of it. Times are numbers of their own kind. */
async function wrongClaims({ claims, sign }: TokenDesk): Promise<BadHeader[]> {
  const cases = ['iss', 'aud', 'tid', 'oid', 'azp', 'scp', 'ver', 'exp', 'nbf'].flatMap((claim) => {
    const good = claims[claim]
    const instead = [undefined, null, true, '', {}, [], [good], `x${String(good)}`, { $eq: good }]
    const asText = typeof good === 'number' ? [String(good), 'NaN'] : [0, `${String(good)}x`, `${elsewhere}x`]
    return [...instead, ...asText].map((value) => [claim, value] as const)
  })
  return Promise.all(
    cases.map(async ([claim, value]) => {
      const token = await sign({ ...claims, [claim]: value })
      return [`${claim} is ${JSON.stringify(value) ?? 'missing'}`, `Bearer ${token}`] as const
    }),
  )
}

/** Each token differs from a good one in what its name says, under a signature that is true. */
async function wrongKinds({ claims, sign, tenant, oid }: TokenDesk): Promise<BadHeader[]> {
  const now = Math.floor(Date.now() / 1000)
  const origin = tenant.origins.entra
  const { scp: _, azp: _client, ...unscoped } = claims
  const cases: Record<string, object> = {
    'expired two minutes ago': { ...claims, exp: now - 120 },
    'expired at the beginning of time': { ...claims, exp: 0 },
    'valid in two minutes': { ...claims, nbf: now + 120 },
    'valid in a year': { ...claims, nbf: now + 31_536_000, exp: now + 31_540_000 },
    'a guest with the token of the tenant at home': { ...claims, tid: elsewhere, iss: `${origin}/${elsewhere}/v2.0` },
    'a guest’s home tenant under our issuer': { ...claims, tid: elsewhere, idp: `${origin}/${elsewhere}/` },
    'our tenant under another issuer': { ...claims, iss: `${origin}/${elsewhere}/v2.0` },
    'an issuer of all tenants': { ...claims, iss: `${origin}/common/v2.0` },
    'an issuer of version 1': { ...claims, iss: `${origin}/${tenant.tenantId}/` },
    'an issuer with a slash more': { ...claims, iss: `${String(claims.iss)}/` },
    'version 1': { ...claims, ver: '1.0' },
    'version 3': { ...claims, ver: '3.0' },
    'two audiences': { ...claims, aud: [tenant.apiClientId, elsewhere] },
    'an application with roles and no person': {
      ...unscoped,
      idtyp: 'app',
      roles: ['Coaching.HR'],
      azp: claims['azp'],
    },
    'an application that says it has a scope': { ...claims, idtyp: 'app' },
    'an application under its own id': { ...unscoped, azp: tenant.apiClientId, oid: tenant.identity.oid },
    'a scope of reading only': { ...claims, scp: 'User.Read openid' },
    'a scope whose name begins alike': { ...claims, scp: 'access_as_user.all' },
    'a scope in capitals': { ...claims, scp: 'ACCESS_AS_USER' },
    'an id that is a path': { ...claims, oid: `${oid}/..` },
    'two ids in one': { ...claims, oid: `${oid}_${oid}` },
    'nothing at all': {},
  }
  return Promise.all(
    Object.entries(cases).map(async ([name, said]) => [name, `Bearer ${await sign({ ...said })}`] as const),
  )
}

async function wrongAlgorithms(desk: TokenDesk): Promise<BadHeader[]> {
  const { claims, sign, signWithPublic } = desk
  const family = ['RS384', 'RS512', 'PS256', 'PS384', 'PS512']
  const others = family.map(async (alg) => [alg, `Bearer ${await sign(claims, { alg })}`] as const)
  const shared = (['HS256', 'HS384', 'HS512'] as const).flatMap((alg) =>
    (['pem', 'der'] as const).map((form) => [`${alg} with ${form}`, `Bearer ${signWithPublic(alg, form)}`] as const),
  )
  const good = (await sign(claims)).split('.')
  const unsigned = ['none', 'None', 'NONE', 'nOnE', '', null, 256].flatMap((alg) =>
    ['', 'x', good[2]].map((signature) => {
      const token = `${encoded({ alg, typ: 'JWT' })}.${encoded(claims)}.${signature}`
      return [`alg ${JSON.stringify(alg)}, signed ${signature?.slice(0, 1)}`, `Bearer ${token}`] as const
    }),
  )
  const kids = ['a-key-nobody-published', '', '../keys', 'null', "' or 1=1"].map(
    async (kid) => [`key ${kid}`, `Bearer ${await sign(claims, { kid })}`] as const,
  )
  return [...(await Promise.all([...others, ...kids])), ...shared, ...unsigned]
}

/** Changed on the way: the signature is that of another text. */
async function tampered({ claims, sign }: TokenDesk): Promise<BadHeader[]> {
  const [header = '', payload = '', signature = ''] = (await sign(claims)).split('.')
  const more = {
    oid: elsewhere,
    roles: ['Coaching.HR', 'Coaching.Admin'],
    exp: 9_999_999_999,
    nbf: 0,
    name: 'Somebody',
  }
  const changed = Object.entries(more).map(([claim, value]) => {
    const token = `${header}.${encoded({ ...claims, [claim]: value })}.${signature}`
    return [`${claim} changed`, token] as const
  })
  const turned = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
  const cut: Record<string, string> = {
    'without a signature': `${header}.${payload}.`,
    'two parts': `${header}.${payload}`,
    'five parts': `${header}.${payload}.${signature}.${payload}.${signature}`,
    'half a signature': `${header}.${payload}.${signature.slice(0, 100)}`,
    'a turned signature': `${header}.${payload}.${turned}`,
    'a longer signature': `${header}.${payload}.${signature}AAAA`,
    'the parts in another order': `${payload}.${header}.${signature}`,
    'a payload that is a list': `${header}.${encoded([claims])}.${signature}`,
    'a payload that is no JSON': `${header}.${Buffer.from('{"oid":').toString('base64url')}.${signature}`,
    'a header that is no JSON': `${Buffer.from('RS256').toString('base64url')}.${payload}.${signature}`,
    'a header that is null': `${encoded(null)}.${payload}.${signature}`,
    'two points': '..',
    huge: `${'a'.repeat(200_000)}.${'b'.repeat(200_000)}.${'c'.repeat(200_000)}`,
  }
  return [...changed, ...Object.entries(cut)].map(([name, token]) => [name, `Bearer ${token}`] as const)
}

/** A good token, brought in a way that is none. */
async function wrongHeaders({ claims, sign }: TokenDesk): Promise<BadHeader[]> {
  const token = await sign(claims)
  const headers = [
    '',
    'Bearer',
    'Bearer ',
    token,
    `Basic ${token}`,
    `Bearer${token}`,
    `Bearer  ${token}`,
    `Bearer "${token}"`,
    `Bearer ${token} x`,
    `Bearer ${token}, Bearer ${token}`,
    `Bearer ${token},Bearer ${token}`,
    `Bearer a.b.c, Bearer ${token}`,
    `Bearer ${token}=`,
    `Bearer token=${token}`,
    `Negotiate ${token}`,
    'Bearer let me in',
  ]
  return headers.map((header) => [header.replaceAll(token, '(good)'), header] as const)
}

/** The sandbox's own flaws, and good tokens that are for somebody else's service. */
async function flawed({ tenant, oid }: TokenDesk): Promise<BadHeader[]> {
  const flaws = tokenFlaws.map(async (flaw) => [flaw, `Bearer ${await userToken(tenant, oid, { flaw })}`] as const)
  const services = ['https://graph.microsoft.com', 'https://storage.azure.com', 'https://vault.azure.net']
  const ofApp = services.map(
    async (one) => [`for ${one}`, `Bearer ${await identityToken(tenant, one, tenant.identity)}`] as const,
  )
  return Promise.all([...flaws, ...ofApp])
}

export async function badTokens(desk: TokenDesk): Promise<BadHeader[]> {
  const sets = [wrongClaims, wrongKinds, wrongAlgorithms, tampered, wrongHeaders, flawed]
  return (await Promise.all(sets.map((make) => make(desk)))).flat()
}
