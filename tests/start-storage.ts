import type { TokenCredential } from '@azure/identity'
import { type Azurite, startAzurite, startAzuriteProcess } from '../sandbox/azurite.ts'
import type { FaultPlan } from '../sandbox/microsoft/fault-plan.ts'
import { type Certificate, makeCertificate } from '../sandbox/certificate.ts'
import type { RunningTenant } from '../sandbox/tenant.ts'
import { tableOpener, type OpenTable } from '../api/tables/storage/table-client.ts'

export type TestStorage = {
  open: OpenTable
  tables: string
  queues: string
  credential: TokenCredential
  /** What an SDK client needs to trust this storage. */
  options: { tlsOptions: { ca: string } }
  close(): Promise<void>
}

/**
 * Azurite for a test, with a credential it accepts and the faults of a plan. One per test file is enough: each test
 * uses partitions of its own.
 */
export async function startStorage(faults?: FaultPlan): Promise<TestStorage> {
  return storageBy((certificate) => startAzurite({ certificate, ...(faults ? { faults } : {}) }))
}

/** The same in a process of its own, for whoever measures what a request costs this one. */
export async function startStorageProcess(): Promise<TestStorage> {
  return storageBy((certificate) => startAzuriteProcess({ certificate }))
}

async function storageBy(start: (certificate: Certificate) => Promise<Azurite>): Promise<TestStorage> {
  const certificate = await makeCertificate()
  const azurite = await start(certificate)
  const options = { tlsOptions: { ca: certificate.ca } }
  return {
    open: tableOpener({ endpoint: azurite.tables, credential: storageCredential, options }),
    tables: azurite.tables,
    queues: azurite.queues,
    credential: storageCredential,
    options,
    close: async () => {
      await azurite.close()
      certificate.dispose()
    },
  }
}

// Azurite reads the claims and checks no signature.
export const storageCredential: TokenCredential = {
  getToken: async () => {
    const seconds = Math.floor(Date.now() / 1000)
    const times = { iat: seconds - 60, nbf: seconds - 60, exp: seconds + 3_600 }
    const issuer = 'https://sts.windows.net/0aa9a1f3-5d3a-4c49-93c5-fdbbb9e0d5b1/'
    const parts = [
      { alg: 'RS256', typ: 'JWT' },
      { aud: 'https://storage.azure.com', iss: issuer, ...times },
    ]
    const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    return { token: `${encoded.join('.')}.x`, expiresOnTimestamp: Date.now() + 3_600_000 }
  },
}

/** The API's own identity, for a look into the storage of a tenant, which checks who comes. */
export function apiCredential({ microsoft }: Pick<RunningTenant, 'microsoft'>): TokenCredential {
  return {
    getToken: async (scopes) => {
      const resource = String(scopes).replace(/\/\.default$/, '')
      const query = new URLSearchParams({ 'api-version': '2019-08-01', resource })
      const answer = await fetch(`${microsoft.identityEndpoint}?${query}`, {
        headers: { 'x-identity-header': microsoft.identityHeader },
      })
      const { access_token: token, expires_on: until } = (await answer.json()) as Record<string, string>
      return { token: String(token), expiresOnTimestamp: Number(until) * 1_000 }
    },
  }
}
