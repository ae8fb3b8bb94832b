import { ManagedIdentityCredential } from '@azure/identity'
import { vaultWrapper } from '../../api/keys/vault-wrapper.ts'
import type { WrappedKey } from '../../api/ports/keys.ts'
import { tableOpener, type TableName } from '../../api/tables/table-client.ts'

/** What somebody tries who runs code in HR's own process, with all that this process was given. */
export type Tries = {
  tables: TableName[]
  keyId: string
  wrapped: WrappedKey
  strangerId: string
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
