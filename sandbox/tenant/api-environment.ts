import type { Azurite } from '../azurite.ts'
import type { Certificate } from '../certificate.ts'
import type { Microsoft } from '../microsoft/start-microsoft.ts'

/** Id of the Teams app in the made-up organisation's catalogue. */
export const teamsAppId = '6e0d1c3a-3f6b-4f0c-9c55-7a3d5a6f9b21'

/**
 * The environment of the built API in the sandbox: the settings it asks for (api/env.ts), and what the platform
 * itself sets in Azure. This is the one place that points the product's origins at this machine.
 */
export function apiEnvironment(given: {
  microsoft: Microsoft
  azurite: Azurite
  certificate: Pick<Certificate, 'caPath'>
  webOrigin: string
}): Record<string, string> {
  const { microsoft, azurite, certificate, webOrigin } = given
  return {
    TENANT_ID: microsoft.tenantId,
    API_CLIENT_ID: microsoft.apiClientId,
    ENTRA_ORIGIN: microsoft.entraOrigin,
    GRAPH_ORIGIN: microsoft.graphOrigin,
    TABLES_ENDPOINT: azurite.tables,
    QUEUES_ENDPOINT: azurite.queues,
    KEY_ID: microsoft.keyId,
    MANAGED_IDENTITY_CLIENT_ID: microsoft.managedIdentityClientId,
    TOKEN_EXCHANGE_AUDIENCE: 'api://AzureADTokenExchange',
    PILOT_GROUP_ID: '',
    MAIL_SENDER: microsoft.mailSender,
    // Everybody, so that the mailboxes of the made-up people hold something to look at.
    DIGESTS: 'all',
    // Nobody waits for the mails of a sandbox at a mailbox's pace.
    MAILS_PER_MINUTE: '60000',
    PUBLISH_K: '5',
    PUBLISH_K_MANAGERS: '3',
    PUBLISH_MAX_MANAGER_PERCENT: '50',
    TAB_ORIGIN: webOrigin,
    TEAMS_APP_ID: teamsAppId,

    // Set by the platform in Azure, where an app answers at https only.
    WEBSITE_HOSTNAME: new URL(webOrigin).host,
    // What the template's `cors` becomes.
    CORS_ALLOWED_ORIGINS: JSON.stringify([webOrigin]),
    IDENTITY_ENDPOINT: microsoft.identityEndpoint,
    IDENTITY_HEADER: microsoft.identityHeader,
    NODE_EXTRA_CA_CERTS: certificate.caPath,
    AzureWebJobsStorage__queueServiceUri: azurite.queues,
    AzureWebJobsStorage__credential: 'managedidentity',
    AzureWebJobsStorage__clientId: microsoft.managedIdentityClientId,
    // A person waits here: look into queues often, and try again soon.
    AzureFunctionsJobHost__extensions__queues__maxPollingInterval: '00:00:01',
    AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:01',
  }
}
