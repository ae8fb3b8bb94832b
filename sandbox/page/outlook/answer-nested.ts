import type { DeskNestedToken } from '../desk.ts'

type Params = {
  messageType: string
  method: string
  requestId: string
  tokenParams?: { clientId: string; scope: string }
}

/**
 * Fetches a token for the application with that client id, from the sandbox's Entra. `inWindow`: the person may be asked
 * for something in a window of its own; otherwise it must go without a word.
 */
export type FetchNested = (asked: { clientId: string; scope: string; inWindow: boolean }) => Promise<DeskNestedToken>

/**
 * Answers one message of nested app authentication as a host's broker does, both as JSON: who the broker is, or a token.
 * A refusal is answered as "the person has to do something", since consent and a second factor both are that.
 */
export async function answerNested(text: string, fetchNested: FetchNested): Promise<string> {
  const { messageType, method, requestId, tokenParams } = JSON.parse(text) as Params
  const answer = messageType === 'NestedAppAuthRequest' ? await answerTo(method, tokenParams, fetchNested) : notKnown
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer })
}

const notKnown = {
  success: false,
  error: { status: 'PERSISTENT_ERROR', description: 'The broker does not know this.' },
}

async function answerTo(method: string, asked: Params['tokenParams'], fetchNested: FetchNested): Promise<object> {
  if (method === 'GetInitContext')
    return {
      success: true,
      initContext: { sdkName: 'sandbox', sdkVersion: '1', capabilities: { queryAccount: false } },
    }
  if (!asked || (method !== 'GetToken' && method !== 'GetTokenPopup')) return notKnown
  const { clientId, scope: wanted } = asked
  const got = await fetchNested({ clientId, scope: wanted, inWindow: method === 'GetTokenPopup' })
  if (got.kind === 'refused') {
    const { aadsts, description } = got
    return { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: `${aadsts}`, description } }
  }
  const { accessToken, idToken, expiresInSeconds, scope, account } = got
  return {
    success: true,
    token: { access_token: accessToken, id_token: idToken, expires_in: expiresInSeconds, scope, properties: null },
    account: { ...account, environment: 'login.microsoftonline.com' },
  }
}
