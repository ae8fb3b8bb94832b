import { memoryRows } from '../api/tables/storage/memory-rows.ts'
import type { Rows } from '../api/tables/storage/rows.ts'
import type { TableName } from '../api/tables/storage/table-client.ts'

export type Tables = (name: TableName) => Rows

/** Tables in memory, each made when it is first asked for. Where `given` answers for a name, its rows are used instead. */
export function memoryTables(given?: (name: TableName) => Rows | undefined): Tables {
  const tables = new Map<TableName, Rows>()
  return (name) => {
    const rows = tables.get(name) ?? given?.(name) ?? memoryRows(name)
    tables.set(name, rows)
    return rows
  }
}
