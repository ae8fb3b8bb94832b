import type { TokenCredential } from '@azure/identity'

// Of the tables and of the vault, as their libraries ask for them.
const scopes = ['https://storage.azure.com/.default', 'https://vault.azure.net/.default']

/**
 * Asks at once for the tokens that a first answer needs one after the other; the identity keeps them. Whoever needs one that
 * does not come hears of it by asking.
 */
export function askAhead(identity: TokenCredential): void {
  for (const scope of scopes) identity.getToken(scope).catch(() => undefined)
}
