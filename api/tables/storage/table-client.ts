import { TableClient, type TableServiceClientOptions } from '@azure/data-tables'
import type { TokenCredential } from '@azure/identity'
import { createMissingTable } from './create-missing-table.ts'
import { endSlow } from './end-slow.ts'
import { pauseWhenBusy } from './pause-when-busy.ts'

/** Every table of the product. Their keys hold ids and dates only. */
export type TableName =
  | 'pairs'
  | 'private'
  | 'people'
  | 'colleagues'
  | 'overview'
  | 'threads'
  | 'ledger'
  | 'blockFacts'
  | 'releases'
  | 'segments'
  | 'pulse'
  | 'deliveries'
  | 'runs'
  | 'access'
  | 'deeds'

export type OpenTable = (name: TableName) => TableClient

/**
 * How long one try, and a call with all its tries, may take, and the pause where a busy service names none. The service
 * answers a query within five seconds or with a part of it; ten are a lost answer.
 */
export type TableTiming = { tryMs: number; callMs: number; busyPauseMs: number }
const usualTiming: TableTiming = { tryMs: 10_000, callMs: 60_000, busyPauseMs: 1_000 }

/**
 * The one way to a table: endpoint and credential in, one client per table out, kept for the life of the process.
 * A table that does not exist yet is created by the first request that misses it.
 */
export function tableOpener(account: {
  endpoint: string
  credential: TokenCredential
  options?: TableServiceClientOptions
  timing?: Partial<TableTiming>
}): OpenTable {
  const { tryMs, callMs, busyPauseMs } = { ...usualTiming, ...account.timing }
  const clients = new Map<TableName, TableClient>()
  return (name) => {
    const known = clients.get(name)
    if (known) return known
    const client = new TableClient(account.endpoint, name, account.credential, account.options)
    client.pipeline.addPolicy(
      createMissingTable(() => client.createTable()),
      { phase: 'Retry' },
    )
    client.pipeline.addPolicy(endSlow('call', callMs))
    client.pipeline.addPolicy(endSlow('try', tryMs), { afterPhase: 'Retry' })
    client.pipeline.addPolicy(pauseWhenBusy(busyPauseMs), { afterPhase: 'Retry' })
    clients.set(name, client)
    return client
  }
}
