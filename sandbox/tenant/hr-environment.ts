import type { Azurite } from '../azurite.ts'
import type { Certificate } from '../certificate.ts'
import type { Microsoft } from '../microsoft/start-microsoft.ts'
import type { Grants } from '../storage-grants.ts'

/** The environment of HR's own process in the sandbox: an identity of its own, and no address of a key, a queue or Graph. */
export function hrEnvironment(given: {
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
    TABLES_ENDPOINT: azurite.tables,
    MANAGED_IDENTITY_CLIENT_ID: microsoft.hr.clientId,

    CORS_ALLOWED_ORIGINS: JSON.stringify([webOrigin]),
    IDENTITY_ENDPOINT: microsoft.identityEndpoint,
    IDENTITY_HEADER: microsoft.hr.identityHeader,
    NODE_EXTRA_CA_CERTS: certificate.caPath,
  }
}

/** The tables that are open to HR's own process, as infra/main.bicep opens them; a test compares. */
export const hrTables = { reads: ['releases', 'colleagues'], writes: ['segments', 'deeds'] } as const

/** What each identity may do with the storage. */
export function storageGrantsOf(microsoft: Microsoft): Grants {
  return {
    keys: microsoft.signingKeys,
    of: {
      [microsoft.identityOid]: 'everything',
      [microsoft.hr.oid]: hrTables,
    },
  }
}
