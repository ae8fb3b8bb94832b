import type { Organisation } from '../organisation/make-organisation.ts'
import type { TokenIssuer } from './entra/token-issuer.ts'

/**
 * What an admin granted. Rights on mailboxes come from Exchange, which limits each to some mailboxes and says nothing
 * of it in a token; an application permission of the same name in Entra would open every mailbox.
 */
export type Permissions = {
  application: Set<string>
  delegated: Set<string>
  exchange: {
    'Calendars.Read': ReadonlySet<string>
    'MailboxSettings.Read': ReadonlySet<string>
    'Mail.Send': ReadonlySet<string>
  }
}

/** A managed identity: its directory id and its client id. */
export type AppIdentity = { oid: string; clientId: string }

/** What the services of one tenant share. */
export type Tenant = {
  organisation: Organisation
  issuer: TokenIssuer
  tenantId: string
  /** Client id of the product's app registration. */
  apiClientId: string
  /** The managed identity of the API, and that of HR's own process. */
  identity: AppIdentity
  hrIdentity: AppIdentity
  /** Now, in epoch milliseconds. */
  clock: () => number
  /** The instant whose managers and departments the directory names; the clock's, unless somebody set it back. */
  directoryClock: () => number
  /** Known once the services run. */
  origins: { entra: string; graph: string }
  /** Who has not consented, or must sign in again: AADSTS code by directory id. */
  refusals: Map<string, number>
  permissions: Permissions
  /** For whom Teams does not have the app installed: ids. */
  withoutApp: Set<string>
}

export const audiences = {
  graph: 'https://graph.microsoft.com',
  storage: 'https://storage.azure.com',
  vault: 'https://vault.azure.net',
  exchange: 'api://AzureADTokenExchange',
} as const
