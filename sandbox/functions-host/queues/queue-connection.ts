import { ManagedIdentityCredential } from '@azure/identity'
import { QueueServiceClient } from '@azure/storage-queue'

type Environment = Record<string, string | undefined>

/**
 * The queue service behind a binding's `connection`, found the way the real host does for identity-based
 * connections: `{connection}__queueServiceUri`, signed in as the managed identity (`{connection}__clientId` when
 * it is a user-assigned one). Throws when the address is not set: keys and connection strings are not used here.
 */
export function queueService(connection: string, environment: Environment): QueueServiceClient {
  const address = environment[`${connection}__queueServiceUri`]
  if (!address)
    throw new Error(`The queue connection "${connection}" needs the setting ${connection}__queueServiceUri.`)
  const clientId = environment[`${connection}__clientId`]
  const credential = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential()
  return new QueueServiceClient(address, credential)
}
