import type { JWTPayload } from 'jose'
import { stableId } from '../../organisation/stable-id.ts'
import type { Tenant } from '../tenant.ts'

const other = stableId('another tenant')

function without(claims: JWTPayload, ...names: string[]): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)))
}

/** Claims that a validator must refuse. Each differs from good ones in one thing. */
const wrongClaims = {
  'other-tenant': (claims, tenant) => ({ ...claims, tid: other, iss: `${tenant.origins.entra}/${other}/v2.0` }),
  'other-issuer': (claims, tenant) => ({ ...claims, iss: `https://login.example/${tenant.tenantId}/v2.0` }),
  'version-1': (claims, tenant) => ({
    ...claims,
    ver: '1.0',
    iss: `https://sts.windows.net/${tenant.tenantId}/`,
    appid: claims['azp'],
  }),
  'app-id-uri-audience': (claims, tenant) => ({ ...claims, aud: `api://app.contoso.example/${tenant.apiClientId}` }),
  'graph-audience': (claims) => ({ ...claims, aud: '00000003-0000-0000-c000-000000000000' }),
  expired: (claims) => ({
    ...claims,
    iat: Number(claims.iat) - 7200,
    nbf: Number(claims.iat) - 7200,
    exp: Number(claims.iat) - 120,
  }),
  'not-yet-valid': (claims) => ({ ...claims, nbf: Number(claims.iat) + 600 }),
  'no-scope': (claims) => without(claims, 'scp'),
  'empty-scope': (claims) => ({ ...claims, scp: '' }),
  'other-scope': (claims) => ({ ...claims, scp: 'access_as_user_elsewhere' }),
  'app-only': (claims) => ({ ...without(claims, 'scp', 'name', 'preferred_username'), idtyp: 'app' }),
  'unknown-client': (claims) => ({ ...claims, azp: stableId('unknown client') }),
  'no-person': (claims) => without(claims, 'oid'),
} satisfies Record<string, (claims: JWTPayload, tenant: Tenant) => JWTPayload>

/** Good claims under a signature that proves nothing. */
const wrongSignatures = {
  'unknown-key': (claims, { issuer }) => issuer.signWithStrangeKey(claims, 'a-key-nobody-published'),
  'wrong-signature': (claims, { issuer }) => issuer.signWithStrangeKey(claims),
  'changed-claims': async (claims, { issuer }) =>
    withOtherClaims(await issuer.sign(claims), { ...claims, roles: ['Coaching.HR'] }),
  'alg-none': async (claims, { issuer }) => issuer.unsigned(claims),
  hs256: async (claims, { issuer }) => issuer.signWithPublicKey(claims),
} satisfies Record<string, (claims: JWTPayload, tenant: Tenant) => Promise<string>>

/** Ways in which a token can be wrong. */
export type TokenFlaw = keyof typeof wrongClaims | keyof typeof wrongSignatures

export const tokenFlaws = [...Object.keys(wrongClaims), ...Object.keys(wrongSignatures)] as TokenFlaw[]

/** A token that has this flaw and no other. */
export function flawedToken(tenant: Tenant, claims: JWTPayload, flaw: TokenFlaw): Promise<string> {
  if (isOfClaims(flaw)) return tenant.issuer.sign(wrongClaims[flaw](claims, tenant))
  return wrongSignatures[flaw](claims, tenant)
}

function isOfClaims(flaw: TokenFlaw): flaw is keyof typeof wrongClaims {
  return flaw in wrongClaims
}

/** Someone edited the token on its way: the signature is that of other claims. */
function withOtherClaims(token: string, claims: JWTPayload): string {
  const [header, , signature] = token.split('.')
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}
