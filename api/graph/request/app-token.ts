import { ClientAssertionCredential, type TokenCredential } from '@azure/identity'

export type AppTokenSettings = {
  entraOrigin: string
  tenantId: string
  apiClientId: string
  /** The managed identity, whose token stands in for a client secret, and the audience that token must have. */
  identity: TokenCredential
  tokenExchangeAudience: string
}

/**
 * The app registration itself, and not the managed identity: what Teams grants to an app that is installed belongs to the
 * registration that its package names.
 */
export function appCredential(settings: AppTokenSettings): TokenCredential {
  const { tenantId, apiClientId, entraOrigin, identity, tokenExchangeAudience } = settings
  const assertion = async () => (await identity.getToken(`${tokenExchangeAudience}/.default`))?.token ?? ''
  return new ClientAssertionCredential(tenantId, apiClientId, assertion, {
    authorityHost: entraOrigin,
    disableInstanceDiscovery: true,
  })
}
