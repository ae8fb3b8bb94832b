import { randomBytes } from 'node:crypto'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ManagedIdentityCredential } from '@azure/identity'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { vaultWrapper } from '../../api/keys/vault-wrapper.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { hrOperations } from '../../contract/hr-operations.ts'
import { operationNames, operations } from '../../contract/operations.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { hrEnvironment } from '../../sandbox/tenant/hr-environment.ts'
import { trustCertificate } from '../../sandbox/trust-certificate.ts'
import type { Tries, Went } from './hr-inside.ts'

const root = join(import.meta.dirname, '..', '..')
const tableNames = [
  ...source('api/tables/storage/table-client.ts')
    .split('export type OpenTable')[0]!
    .matchAll(/\| '(\w+)'/g),
].map(([, name]) => name as TableName)
let tenant: RunningTenant
let went: Went
let hannah: string

beforeAll(async () => {
  tenant = await startTenant({ people: 60, storage: 'here' })
  hannah = tenant.organisation.castOid('hannah')
  await tenant.runJob('people')
  went = await fromInside(await tries())
}, 300_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await tenant?.close()
})

function source(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Among them a key that the API's identity wrapped, and could unwrap. */
async function tries(): Promise<Tries> {
  const { microsoft, azurite } = tenant
  vi.stubEnv('IDENTITY_ENDPOINT', microsoft.identityEndpoint)
  vi.stubEnv('IDENTITY_HEADER', microsoft.identityHeader)
  trustCertificate({ ca: readFileSync(tenant.caPath, 'utf8') })
  const credential = new ManagedIdentityCredential({ clientId: microsoft.managedIdentityClientId })
  const wrapper = vaultWrapper({ keyId: microsoft.keyId, credential })
  const wrapped = await wrapper.wrap(randomBytes(32))
  expect(await wrapper.unwrap(wrapped)).toHaveLength(32)
  vi.unstubAllEnvs()
  const { keyId, graphOrigin, managedIdentityClientId, identityOid } = microsoft
  return {
    tables: tableNames,
    keyId,
    wrapped,
    strangerId: managedIdentityClientId,
    strangerOid: identityOid,
    queues: azurite.queues,
    graph: graphOrigin,
  }
}

/** A program in the very environment of HR's own process. */
function fromInside(given: Tries): Promise<Went> {
  const { microsoft, azurite, caPath, webOrigin } = tenant
  const env = hrEnvironment({ microsoft, azurite, certificate: { caPath }, webOrigin })
  const { PATH = '' } = process.env
  const child = fork(join(import.meta.dirname, 'hr-inside.ts'), [JSON.stringify(given)], { env: { PATH, ...env } })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Went))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`It ended with ${code} and told nothing`)))
  })
}

describe('whoever got into HR’s own process', () => {
  const open: Partial<Record<TableName, string[]>> = {
    releases: ['read'],
    colleagues: ['read'],
    segments: ['read', 'write', 'write among others'],
    deeds: ['read', 'write', 'write among others'],
  }

  test.each(tableNames)('gets from the table %s no more than HR’s desk needs', (table) => {
    const ways = { read: `read ${table}`, write: `write ${table}`, 'write among others': `write ${table} among others` }
    const found = Object.entries(ways).flatMap(([way, name]) => (went[name] === 'open' ? [way] : []))
    expect(found).toEqual(open[table] ?? [])
    for (const [way, name] of Object.entries(ways)) if (!open[table]?.includes(way)) expect(went[name], name).toBe(403)
  })

  test('unwraps no key, is nobody else, sees no queue, no list of tables and nobody in the directory', () => {
    expect(went).toMatchObject({
      'unwrap a key': 403,
      'read pairs with the account’s key': 403,
      'read pairs with a forged token': 403,
      'list queues': 403,
      'list tables': 403,
      'read the directory': 403,
    })
    expect(went['be the API']).not.toBe('open')
  })

  test('finds no address of a key, a queue or the directory among what it was given', () => {
    const { microsoft, azurite, caPath, webOrigin } = tenant
    const given = JSON.stringify(hrEnvironment({ microsoft, azurite, certificate: { caPath }, webOrigin }))
    for (const address of [microsoft.keyId, azurite.queues, microsoft.graphOrigin, microsoft.identityHeader])
      expect(given).not.toContain(address)
  })
})

describe('the two processes', () => {
  test('answer what is theirs, and nothing runs in HR’s but that', async () => {
    const routes = ({ functions }: RunningTenant['host']) =>
      functions.map(({ name }) => name).filter((name) => name !== 'elsewhere')
    expect(routes(await tenant.hr()).toSorted()).toEqual([...hrOperations])
    const ofApi = routes(tenant.host)
    expect(operationNames.filter((name) => ofApi.includes(name))).toEqual(
      operationNames.filter((name) => !hrOperations.some((one) => one === name)),
    )
  })

  test('HR works there: the desk opens, figures are kept, and everybody reads that it was done', async () => {
    const { sample } = operations.importFigures
    expect((await askApi(tenant, { oid: hannah }, 'importFigures', sample)).status).toBe(200)
    const desk = await askApi(tenant, { oid: hannah }, 'openHrDesk')
    expect(await desk.json()).toMatchObject({ figures: [{ quarter: '2026-Q3', value: 0.25 }] })
    const jonas = tenant.organisation.castOid('jonas')
    expect((await askApi(tenant, { oid: jonas }, 'openHrDesk')).status).toBe(403)
    const log = (await (await askApi(tenant, { oid: jonas }, 'readOrganisationLog')).json()) as { entries: object[] }
    expect(log.entries).toContainEqual(expect.objectContaining({ what: 'importFigures', by: 'Hannah Vogel' }))
  })

  test('the API has no door to HR’s desk', async () => {
    const token = await tenant.tokenFor(hannah)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${tenant.webOrigin}/api/openHrDesk`, { method: 'POST', headers, body: '{}' })
    expect(answer.status).toBe(404)
  })
})
