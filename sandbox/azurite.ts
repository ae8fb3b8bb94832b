import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Server as HttpServer } from 'node:http'
import type { FaultPlan } from './microsoft/fault-plan.ts'
import { partitionFirst } from './partition-first.ts'
import { startChild } from './process/start-child.ts'
import { storageFaults } from './storage-faults.ts'
import { tokenFirst } from './token-first.ts'
import { storageGrants, type Grants } from './storage-grants.ts'

export type AzuriteOptions = {
  certificate: { certPath: string; keyPath: string }
  /** Folder that keeps the tables between runs. Without it everything is in memory and gone at the end. */
  keepIn?: string
  /** What goes wrong with tables and queues; only for storage in this process. */
  faults?: FaultPlan
  /** Who may do what; without it whoever has a token may do anything. */
  grants?: Grants
}

export type Azurite = {
  /** The two services' addresses, account included: what `TABLES_ENDPOINT` and `QUEUES_ENDPOINT` want. */
  tables: string
  queues: string
  /** Stops both, writing kept tables first. */
  close(): Promise<void>
}

type Database = { saveDatabase(done: (error?: Error | null) => void): void }
type Server = { start(): Promise<void>; close(): Promise<void>; getHttpServerAddress(): string }
type Constructor<T> = new (...given: unknown[]) => T

/** What looks for a signature with the account's key. */
const signing = [
  'table/authentication/TableSharedKeyAuthenticator',
  'table/authentication/TableSharedKeyLiteAuthenticator',
  'queue/authentication/QueueSharedKeyAuthenticator',
]
const account = 'devstoreaccount1'
const host = '127.0.0.1'

/**
 * Table and queue storage in this process, on free ports, over https, and only for bearer tokens of the managed
 * identity. The deep imports are why Azurite is pinned exactly: it has no interface for programs. For a handful of
 * requests (tests) this is the quickest way; client and server share one event loop, so load belongs to
 * `startAzuriteProcess`.
 */
export async function startAzurite({ certificate, keepIn, faults, grants }: AzuriteOptions): Promise<Azurite> {
  const require = createRequire(import.meta.url)
  function load<T>(path: string): Constructor<T> {
    return (require(`azurite/dist/src/${path}`) as { default: Constructor<T> }).default
  }
  if (keepIn) mkdirSync(keepIn, { recursive: true })
  const port = 0
  const keepAliveSeconds = 65
  const secure = [certificate.certPath, certificate.keyPath, '', 'basic', true] as const
  const TableConfiguration = load<object>('table/TableConfiguration')
  const TableServer = load<Server & { metadataStore: { db: Database }; httpServer: HttpServer }>('table/TableServer')
  const QueueConfiguration = load<object>('queue/QueueConfiguration')
  const QueueServer = load<Server & { httpServer: HttpServer }>('queue/QueueServer')

  for (const name of signing) tokenFirst(load<object>(name).prototype as Parameters<typeof tokenFirst>[0])
  const tableFile = join(keepIn ?? '', 'tables.json')
  const quiet = [false, false, undefined, undefined, false, true] as const
  const tableServer = new TableServer(
    new TableConfiguration(host, port, keepAliveSeconds, tableFile, ...quiet, ...secure, keepIn === undefined),
  )
  partitionFirst(tableServer.metadataStore)
  if (grants) storageGrants(tableServer.httpServer, grants)
  if (faults) storageFaults(tableServer.httpServer, faults)
  // Messages are never kept: a job that was cut off starts again and continues where it stopped.
  const queueFiles = ['queues.json', 'queue-extents.json', []] as const
  const queueQuiet = [false, undefined, false, undefined, false, true] as const
  const queueServer = new QueueServer(
    new QueueConfiguration(host, port, keepAliveSeconds, ...queueFiles, ...queueQuiet, ...secure, true),
  )
  if (grants) storageGrants(queueServer.httpServer, grants, true)
  if (faults) storageFaults(queueServer.httpServer, faults)
  await Promise.all([tableServer.start(), queueServer.start()])
  return {
    tables: `${tableServer.getHttpServerAddress()}/${account}`,
    queues: `${queueServer.getHttpServerAddress()}/${account}`,
    close: async () => {
      await Promise.all([tableServer.close(), queueServer.close()])
      if (keepIn !== undefined) await save(tableServer.metadataStore.db)
    },
  }
}

/** Closing, the store does not wait for what it is just writing down; asked to write once more, it does. */
function save(database: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    database.saveDatabase((error) => (error ? reject(error) : resolve()))
  })
}

/** The same in a process of its own: faster under load, and it keeps answering while this process is busy. */
export async function startAzuriteProcess(options: Omit<AzuriteOptions, 'faults'>): Promise<Azurite> {
  const script = join(import.meta.dirname, 'process', 'azurite-main.ts')
  const child = await startChild({ script, args: [JSON.stringify(options)] })
  const { tables, queues } = child.ready as { tables: string; queues: string }
  return { tables, queues, close: () => child.stop() }
}
