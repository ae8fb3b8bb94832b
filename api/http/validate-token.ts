import { roleNames } from '#contract/role-names'
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import type { Caller } from '../ports/handler.ts'
import { hostClientIds } from './known-clients.ts'

export type TokenSettings = { entraOrigin: string; tenantId: string; apiClientId: string }

/** Turns an Authorization header into a caller, or undefined when it proves nobody. */
export type ValidateToken = (authorization: string | null) => Promise<Caller | undefined>

const scope = 'access_as_user'
const clockToleranceSeconds = 60
const keysLiveMs = 60 * 60_000
const keysTimeoutMs = 2_500
const oidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Builds the one validator of tokens. It accepts version 2 tokens of our own tenant, for our API, that a person got
 * through one of the known clients; the issuer comes from the settings, never from the token. Who the person is, is
 * their directory id (`oid`) alone: names and addresses may change hands.
 *
 * Every flaw of a token gives undefined, so that a refusal tells nothing about the reason.
 * Trouble in fetching the signing keys is thrown: then nobody can tell.
 */
export function createTokenValidator(settings: TokenSettings): ValidateToken {
  const authority = `${settings.entraOrigin}/${settings.tenantId}`
  const keys = createRemoteJWKSet(new URL(`${authority}/discovery/v2.0/keys`), {
    cacheMaxAge: keysLiveMs,
    timeoutDuration: keysTimeoutMs,
  })
  const clients = [settings.apiClientId, ...hostClientIds]

  return async function validateToken(authorization) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return undefined
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `${authority}/v2.0`,
        audience: settings.apiClientId,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'nbf', 'tid', 'oid', 'azp', 'scp'],
      })
      return isOurs(payload, settings, clients) ? callerOf(payload, token) : undefined
    } catch (error) {
      if (isFlawOfToken(error)) return undefined
      throw new Error('The signing keys could not be read', { cause: error })
    }
  }
}

/**
 * What the signature check leaves open: version, tenant, for our API alone, delegated by a person, through a client we
 * know. A list of audiences with ours among them passes the library; Entra never issues one.
 */
function isOurs(claims: JWTPayload, settings: TokenSettings, clients: readonly string[]): boolean {
  return (
    claims['ver'] === '2.0' &&
    claims['tid'] === settings.tenantId &&
    claims.aud === settings.apiClientId &&
    claims['idtyp'] !== 'app' &&
    typeof claims['scp'] === 'string' &&
    claims['scp'].split(' ').includes(scope) &&
    typeof claims['azp'] === 'string' &&
    clients.includes(claims['azp']) &&
    typeof claims['oid'] === 'string' &&
    oidForm.test(claims['oid'].toLowerCase())
  )
}

function callerOf(claims: JWTPayload, token: string): Caller {
  const granted = Array.isArray(claims['roles']) ? claims['roles'] : []
  const roles = Object.entries(roleNames).flatMap(([name, role]) => (granted.includes(name) ? [role] : []))
  return { oid: String(claims['oid']).toLowerCase(), roles, token }
}

/** A timeout, a broken key set or a dead network is ours or Entra's; every other complaint is about the token. */
function isFlawOfToken(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false
  if (!(error instanceof errors.JOSEError)) return false
  return error.code !== 'ERR_JOSE_GENERIC'
}
