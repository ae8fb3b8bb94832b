import { FaultPlan, type Fault } from '../sandbox/microsoft/fault-plan.ts'
import { tableOpener, type TableName } from '../api/tables/storage/table-client.ts'
import { tableRows } from '../api/tables/storage/table-rows.ts'
import type { Rows } from '../api/tables/storage/rows.ts'
import { startStorage, type TestStorage } from './start-storage.ts'

/** Every kind of trouble that passes, as the table service shows it. */
export const storageTroubles: readonly Fault[] = [
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, retryAfter: '0' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'hang' },
  { kind: 'reset' },
]

/** What a try may cost, instead of ten seconds, and a pause, instead of one. */
const timing = { tryMs: 1_000, busyPauseMs: 5 }
const retryOptions = { retryDelayInMs: 5, maxRetryDelayInMs: 20, maxRetries: 5 }

export type TroubledStorage = {
  storage: TestStorage
  faults: FaultPlan
  /** The product's own way to a table, with a short patience. */
  rows: (name: TableName) => Rows
}

/** Azurite with a fault plan in front of it. Nothing goes wrong before `breakTables`. */
export async function startTroubledStorage(): Promise<TroubledStorage> {
  const faults = new FaultPlan()
  const storage = await startStorage(faults)
  const { tables: endpoint, credential } = storage
  const open = tableOpener({ endpoint, credential, options: { ...storage.options, retryOptions }, timing })
  return { storage, faults, rows: (name) => tableRows(open(name)) }
}

/** Lets each kind of trouble hit this share of all requests, and silence, which costs a second each time, half of it. */
export function breakTables(faults: FaultPlan, share: number): void {
  for (const fault of storageTroubles) {
    // A transaction that Azurite refuses the second time undoes writes of others that run beside it; Azure's does not.
    const path = fault.kind === 'reset' ? /^(?!.*\$batch)/ : /./
    faults.add({ service: 'storage', path, share: fault.kind === 'hang' ? share / 2 : share, fault })
  }
}
