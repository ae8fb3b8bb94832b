import type { TokenCredential } from '@azure/identity'
import type { GetToken } from './token-handler.ts'

/** The app's own token for Graph. The identity library keeps it until it is about to run out. */
export function tokenOf(credential: TokenCredential, graphOrigin: string): GetToken {
  return async () => {
    const token = await credential.getToken(`${graphOrigin}/.default`)
    if (token === null) throw new Error('The managed identity got no token for Graph')
    return token.token
  }
}
