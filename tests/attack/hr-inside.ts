import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables'
import { ManagedIdentityCredential } from '@azure/identity'
import { vaultWrapper } from '../../api/keys/vault-wrapper.ts'
import type { WrappedKey } from '../../api/ports/keys.ts'
import { tableOpener, type TableName } from '../../api/tables/storage/table-client.ts'

/** What somebody tries who runs code in HR's own process, with all that this process was given. */
export type Tries = {
  tables: TableName[]
  keyId: string
  wrapped: WrappedKey
  strangerId: string
  strangerOid: string
  queues: string
  graph: string
}

/** How each went: the status of a refusal, or `open`. */
export type Went = Record<string, number | string>

const tries = JSON.parse(process.argv[2] ?? '{}') as Tries
const went: Went = {}
const credential = new ManagedIdentityCredential({ clientId: process.env['MANAGED_IDENTITY_CLIENT_ID'] ?? '' })
const open = tableOpener({
  endpoint: process.env['TABLES_ENDPOINT'] ?? '',
  credential,
  options: { retryOptions: { maxRetries: 0 } },
})

async function attempt(name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
    went[name] = 'open'
  } catch (error) {
    went[name] = (error as { statusCode?: number }).statusCode ?? String(error)
  }
}

const row = { partitionKey: 'attack', rowKey: 'attack', said: 'nothing' }
for (const table of tries.tables) {
  const client = open(table)
  await attempt(`read ${table}`, async () => {
    for await (const _ of client.listEntities().byPage({ maxPageSize: 1 })) return
  })
  await attempt(`write ${table}`, () => client.upsertEntity(row))
  await attempt(`write ${table} among others`, () =>
    client.submitTransaction([['upsert', { ...row, rowKey: 'second' }]]),
  )
}
await attempt('unwrap a key', async () => {
  const wrapper = vaultWrapper({ keyId: tries.keyId, credential })
  await wrapper.unwrap(tries.wrapped)
})
await attempt('be the API', () =>
  new ManagedIdentityCredential({ clientId: tries.strangerId }).getToken('https://storage.azure.com/.default'),
)

const endpoint = process.env['TABLES_ENDPOINT'] ?? ''
const once = { retryOptions: { maxRetries: 0 } }
async function firstPairOf(client: TableClient): Promise<void> {
  for await (const _ of client.listEntities().byPage({ maxPageSize: 1 })) return
}

/** The key of the account that every Azurite in the world has. */
const account = new AzureNamedKeyCredential(
  'devstoreaccount1',
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
)
await attempt('read pairs with the account’s key', () => firstPairOf(new TableClient(endpoint, 'pairs', account, once)))

/** The own token with the API's id written over its own, under the old signature. */
const forged = {
  getToken: async () => {
    const { token: own } = await credential.getToken('https://storage.azure.com/.default')
    const [head = '', claims = '', signature = ''] = own.split('.')
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as object
    const others = { ...said, oid: tries.strangerOid, sub: tries.strangerOid, appid: tries.strangerId }
    const token = [head, Buffer.from(JSON.stringify(others)).toString('base64url'), signature].join('.')
    return { token, expiresOnTimestamp: Date.now() + 3_600_000 }
  },
}
await attempt('read pairs with a forged token', () => firstPairOf(new TableClient(endpoint, 'pairs', forged, once)))

async function statusOf(name: string, address: string, headers: Record<string, string>): Promise<void> {
  const { status } = await fetch(address, { headers })
  went[name] = status < 300 ? 'open' : status
}
const token = async (resource: string) => (await credential.getToken(`${resource}/.default`)).token
const version = { 'x-ms-version': '2024-11-04' }
const bearer = async (resource: string) => ({ authorization: `Bearer ${await token(resource)}`, ...version })
await statusOf('list queues', `${tries.queues}?comp=list`, await bearer('https://storage.azure.com'))
await statusOf('list tables', `${process.env['TABLES_ENDPOINT']}/Tables`, await bearer('https://storage.azure.com'))
await statusOf('read the directory', `${tries.graph}/v1.0/users`, await bearer('https://graph.microsoft.com'))
process.send?.(went)
