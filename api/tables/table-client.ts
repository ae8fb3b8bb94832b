import { TableClient, type TableServiceClientOptions } from '@azure/data-tables'
import type { TokenCredential } from '@azure/identity'
import { createMissingTable } from './create-missing-table.ts'
import { endSlowTry } from './end-slow-try.ts'
import { pauseWhenBusy } from './pause-when-busy.ts'

/** Every table of the product. Their keys hold ids and dates only. */
export type TableName =
  | 'pairs'
  | 'private'
  | 'people'
  | 'overview'
  | 'threads'
  | 'ledger'
  | 'blockFacts'
  | 'releases'
  | 'pulse'
  | 'deliveries'
  | 'runs'
  | 'access'

export type OpenTable = (name: TableName) => TableClient

/** The service answers a query within five seconds or with a part of it; ten are a lost answer. */
const usualTiming = { tryMs: 10_000, busyPauseMs: 1_000 }

/**
 * The one way to a table: endpoint and credential in, one client per table out, kept for the life of the process.
 * A table that does not exist yet is created by the first request that misses it.
 */
export function tableOpener(account: {
  endpoint: string
  credential: TokenCredential
  options?: TableServiceClientOptions
  timing?: { tryMs: number; busyPauseMs: number }
}): OpenTable {
  const { tryMs, busyPauseMs } = account.timing ?? usualTiming
  const clients = new Map<TableName, TableClient>()
  return (name) => {
    const known = clients.get(name)
    if (known) return known
    const client = new TableClient(account.endpoint, name, account.credential, account.options)
    client.pipeline.addPolicy(
      createMissingTable(() => client.createTable()),
      { phase: 'Retry' },
    )
    client.pipeline.addPolicy(endSlowTry(tryMs), { afterPhase: 'Retry' })
    client.pipeline.addPolicy(pauseWhenBusy(busyPauseMs), { afterPhase: 'Retry' })
    clients.set(name, client)
    return client
  }
}
