import { AuthenticationRequiredError, OnBehalfOfCredential, type TokenCredential } from '@azure/identity'
import type { Caller } from '../../ports/handler.ts'

export type OnBehalfOfSettings = {
  entraOrigin: string
  tenantId: string
  apiClientId: string
  /** One delegated permission in full, `https://graph.microsoft.com/Chat.ReadBasic`. */
  scope: string
  /** The managed identity, whose token stands in for a client secret, and the audience that token must have. */
  identity: TokenCredential
  tokenExchangeAudience: string
}

export type PersonToken =
  | { kind: 'token'; token: string }
  | { kind: 'consent-required' }
  | { kind: 'sign-in-again'; claims: string }

/** Tokens live at most this long here, and never until their last minutes. */
const liveMs = 30 * 60_000
const marginMs = 5 * 60_000
const mostPeople = 1_000

/**
 * Exchanges a caller's token for one that calls Graph as that person. Kept per directory id, so that no person ever
 * acts with another's token. A person whose organisation has not agreed yet, or has to be seen again, is told so;
 * anything else that goes wrong is thrown.
 */
export function onBehalfOf(settings: OnBehalfOfSettings): (caller: Caller) => Promise<PersonToken> {
  const kept = new Map<string, { token: string; until: number }>()

  async function exchange({ oid, token: userAssertionToken }: Caller): Promise<PersonToken> {
    // The library hands `disableInstanceDiscovery` on, though its type for this credential does not name it.
    const options = {
      tenantId: settings.tenantId,
      clientId: settings.apiClientId,
      authorityHost: settings.entraOrigin,
      disableInstanceDiscovery: true,
      userAssertionToken,
      getAssertion: async () =>
        (await settings.identity.getToken(`${settings.tokenExchangeAudience}/.default`))?.token ?? '',
    }
    const { token, expiresOnTimestamp } = await new OnBehalfOfCredential(options).getToken(settings.scope)
    kept.delete(oid)
    kept.set(oid, { token, until: Math.min(expiresOnTimestamp - marginMs, Date.now() + liveMs) })
    const [oldest] = kept.keys()
    if (kept.size > mostPeople && oldest !== undefined) kept.delete(oldest)
    return { kind: 'token', token }
  }

  return async (caller) => {
    const known = kept.get(caller.oid)
    if (known !== undefined && Date.now() < known.until) return { kind: 'token', token: known.token }
    try {
      return await exchange(caller)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      return refusal
    }
  }
}

/** Entra names its reasons by number, in the text of the error. */
function refusalOf(error: unknown): PersonToken | undefined {
  if (!(error instanceof AuthenticationRequiredError)) return undefined
  if (error.message.includes('AADSTS65001')) return { kind: 'consent-required' }
  const { claims } = (error.cause ?? {}) as { claims?: unknown }
  return typeof claims === 'string' && claims !== '' ? { kind: 'sign-in-again', claims } : undefined
}
