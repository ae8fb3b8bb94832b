import type { TokenCredential } from '@azure/identity'
import { limitedIdentity } from '../limits/limited-identity.ts'
import type { Patience } from '../limits/patience.ts'
import type { Rows } from './rows.ts'
import { tableOpener, type TableName } from './table-client.ts'
import { tableRows } from './table-rows.ts'

/** The tables of one account, opened as somebody and with some patience. They share their clients. */
export function openRows(given: {
  endpoint: string
  identity: TokenCredential
  patience: Patience
}): (name: TableName) => Rows {
  const { identityMs, tablesMs: callMs, tableTryMs: tryMs } = given.patience
  const credential = limitedIdentity(given.identity, identityMs)
  const openTable = tableOpener({ endpoint: given.endpoint, credential, timing: { callMs, tryMs } })
  return (name) => tableRows(openTable(name))
}
