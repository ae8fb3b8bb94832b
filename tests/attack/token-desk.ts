import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import { createTokenValidator, type ValidateToken } from '../../api/http/validate-token.ts'
import { FaultPlan } from '../../sandbox/microsoft/fault-plan.ts'
import { serve } from '../../sandbox/microsoft/serve.ts'
import { makeTokenIssuer } from '../../sandbox/microsoft/entra/token-issuer.ts'
import { userToken } from '../../sandbox/microsoft/entra/user-token.ts'
import type { Tenant } from '../../sandbox/microsoft/tenant.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'

const keyId = 'the-other-published-key'

export type TokenDesk = {
  tenant: Tenant
  oid: string
  /** What a good token of this person says. */
  claims: JWTPayload
  validate: ValidateToken
  /** Signed with a published key under any algorithm of its family; `header` comes over the usual one. */
  sign: (claims: JWTPayload, header?: Record<string, unknown>) => Promise<string>
  /** Signed with the public key as a shared secret: as PEM or as DER. */
  signWithPublic: (algorithm: 'HS256' | 'HS384' | 'HS512', format: 'pem' | 'der') => string
  close(): Promise<void>
}

/** The real validator, which reads its keys over the network from a token service that publishes two of them. */
export async function openTokenDesk(): Promise<TokenDesk> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const issuer = await makeTokenIssuer()
  const keys = [...issuer.jwks().keys, { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig' }]
  const answer = () => ({ status: 200, body: { keys } })
  const service = await serve({ service: 'entra', faults: new FaultPlan(), requests: [], answer })
  const organisation = makeOrganisation({ people: 60, today: '2026-10-15T08:10:00.000Z' })
  const tenant: Tenant = {
    organisation,
    issuer,
    tenantId: organisation.tenantId,
    apiClientId: '51000000-0000-4000-8000-000000000001',
    identity: { oid: '52000000-0000-4000-8000-000000000002', clientId: '53000000-0000-4000-8000-000000000003' },
    hrIdentity: { oid: '54000000-0000-4000-8000-000000000004', clientId: '55000000-0000-4000-8000-000000000005' },
    clock: Date.now,
    directoryClock: Date.now,
    origins: { entra: service.origin, graph: service.origin },
    refusals: new Map(),
    withoutApp: new Set(),
    permissions: {
      application: new Set(),
      delegated: new Set(),
      exchange: { 'Calendars.Read': new Set(), 'MailboxSettings.Read': new Set(), 'Mail.Send': new Set() },
    },
  }
  const oid = organisation.castOid('elena')
  const claims = claimsIn(await userToken(tenant, oid))
  const { tenantId, apiClientId } = tenant
  return {
    tenant,
    oid,
    claims,
    validate: createTokenValidator({ entraOrigin: service.origin, tenantId, apiClientId }),
    sign: (said, header = {}) => {
      const all = { alg: 'RS256', typ: 'JWT', kid: keyId, ...header }
      return new SignJWT(said).setProtectedHeader(all).sign(privateKey)
    },
    signWithPublic: (algorithm, format) => signShared(claims, algorithm, secretOf(publicKey, format)),
    close: () => service.close(),
  }
}

export function claimsIn(token: string): JWTPayload {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload
}

export function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function secretOf(key: KeyObject, format: 'pem' | 'der'): string | Buffer {
  return format === 'pem' ? key.export({ type: 'spki', format }) : key.export({ type: 'spki', format })
}

function signShared(claims: JWTPayload, algorithm: string, secret: string | Buffer): string {
  const text = `${encoded({ alg: algorithm, typ: 'JWT', kid: keyId })}.${encoded(claims)}`
  const hash = algorithm.replace('HS', 'sha')
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
}
