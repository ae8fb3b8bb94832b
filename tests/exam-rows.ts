import { afterAll, beforeAll, describe } from 'vitest'
import { memoryRows } from '../api/tables/storage/memory-rows.ts'
import type { Rows } from '../api/tables/storage/rows.ts'
import type { TableName } from '../api/tables/storage/table-client.ts'
import { tableRows } from '../api/tables/storage/table-rows.ts'
import { startStorage, type TestStorage } from './start-storage.ts'

/** Runs one exam of a store twice: on the table service, and in memory. `npm run test:unit` asks the second one alone. */
export function examRows(table: TableName, exam: (rows: () => Rows) => void): void {
  if (process.env['TEST_ROWS'] !== 'in memory') {
    describe('on the table service', () => {
      let storage: TestStorage
      beforeAll(async () => {
        storage = await startStorage()
      })
      afterAll(() => storage.close())
      exam(() => tableRows(storage.open(table)))
    })
  }
  describe('in memory', () => {
    const rows = memoryRows(table)
    exam(() => rows)
  })
}
