import type { TokenCredential } from '@azure/identity'
import { limitedIdentity } from '../../limits/limited-identity.ts'
import { oncePerWork } from '../../log/once-per-work.ts'
import type { Patience } from '../../limits/patience.ts'
import type { Report } from '../../ports/report.ts'
import type { Rows } from '../storage/rows.ts'
import { tableOpener, type TableName } from '../storage/table-client.ts'
import { tableRows } from '../storage/table-rows.ts'

/** The tables of one account, opened as somebody and with some patience. They share their clients. `report` hears of rows that do not fit. */
export function openRows(given: {
  endpoint: string
  identity: TokenCredential
  patience: Patience
  report: Report
}): (name: TableName) => Rows {
  const { identityMs, tablesMs: callMs, tableTryMs: tryMs } = given.patience
  const credential = limitedIdentity(given.identity, identityMs)
  const openTable = tableOpener({ endpoint: given.endpoint, credential, timing: { callMs, tryMs } })
  const tell = oncePerWork(given.report)
  return (name) => tableRows(openTable(name), (misfit) => tell('a row does not fit and was left out', misfit))
}
