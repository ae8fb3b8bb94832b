import { ManagedIdentityCredential } from '@azure/identity'

/** Who a process is to Azure and to Graph: the user-assigned identity of this client id, or, when empty, the app's own. */
export function managedIdentity(clientId: string): ManagedIdentityCredential {
  return clientId === '' ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId })
}
