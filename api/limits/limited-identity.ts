import type { TokenCredential } from '@azure/identity'
import { inTime } from './in-time.ts'

/** The same identity, which gives a token in time or says that it has none: the library by itself waits for ever. */
export function limitedIdentity(identity: TokenCredential, ms: number): TokenCredential {
  return { getToken: (scopes, options) => inTime(ms, () => identity.getToken(scopes, options)) }
}
