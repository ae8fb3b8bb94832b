import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser'
import { tokenTrouble } from './host-trouble.ts'

const applications = new Map<string, Promise<IPublicClientApplication>>()

/**
 * A token for our API, brought by Outlook itself (nested app authentication): the person is signed in there already.
 * Tokens stay in memory. When Outlook wants to see the person again it may open a window, but only while they have just
 * pressed something; until then it is a sign-in that did not work, with a button to try again. Throws HostTrouble.
 */
export async function nestedSignIn(clientId: string, { fresh = false }: { fresh?: boolean }): Promise<string> {
  // With one registration as client and API, Entra takes the scope by the client's id only (AADSTS90009).
  const wanted = { scopes: [`${clientId}/access_as_user`] }
  try {
    const application = await applicationOf(clientId)
    const silent = application.acquireTokenSilent({ ...wanted, forceRefresh: fresh })
    const { accessToken } = await silent.catch((trouble: unknown) => {
      if (!(trouble instanceof InteractionRequiredAuthError) || !navigator.userActivation?.isActive) throw trouble
      return application.acquireTokenPopup(wanted)
    })
    return accessToken
  } catch (cause) {
    throw tokenTrouble(cause)
  }
}

function applicationOf(clientId: string): Promise<IPublicClientApplication> {
  const known =
    applications.get(clientId) ??
    createNestablePublicClientApplication({ auth: { clientId }, cache: { cacheLocation: 'memoryStorage' } })
  applications.set(clientId, known)
  known.catch(() => applications.delete(clientId))
  return known
}
