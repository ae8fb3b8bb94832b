import { expect, test } from 'vitest'
import type { Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { hrOperations } from '../../contract/hr-operations.ts'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import { memoryTables } from '../memory-tables.ts'
import { attackWorld } from './attack-world.ts'

type Touch = { table: TableName; partition: string | undefined }

/** Tables that tell which of their partitions were asked for or written; undefined is all of them at once. */
function watchedTables() {
  const touched: Touch[] = []
  const tables = memoryTables()
  const watched = (table: TableName): Rows => {
    const rows = tables(table)
    const touch = (partition?: string) => void touched.push({ table, partition })
    return {
      read: (partition, key) => (touch(partition), rows.read(partition, key)),
      range: (partition, span) => (touch(partition), rows.range(partition, span)),
      scan: (spans) => (touch(), rows.scan(spans)),
      write: (partition, writes) => (touch(partition), rows.write(partition, writes)),
      change: (partition, writes) => (touch(partition), rows.change(partition, writes)),
      leftOut: (misfit) => rows.leftOut(misfit),
    }
  }
  return { tables: watched, touched }
}

test('what HR does reaches released figures, imports, the log and the names of colleagues, and unwraps no key', async () => {
  const { tables, touched } = watchedTables()
  const world = await attackWorld(tables)
  await world.ask({ oid: world.manager }, 'openPair', { input: { pairId: world.pairId } })
  const block = { block: '2026-09-07', from: '2026-09-07', to: '2026-10-05', releasedOn: '2026-10-06' }
  await world.ports.releases.publish({ ...block, definitionVersion: '2', tables: [] })
  let unwrapped = 0
  world.wrapper.unwrap = () => Promise.reject(new Error(`A key was opened ${(unwrapped += 1)} times`))
  touched.length = 0
  const asked = operationNames.filter((name) => operations[name].need === 'hr')
  const good: Partial<Record<OperationName, object>> = {
    exportRelease: { block: '2026-09-07' },
  }
  for (const name of asked) {
    const answer = await world.ask({ oid: world.stranger, roles: ['hr'] }, name, {
      input: { ...operations[name].sample, ...good[name] },
    })
    // The groups were imported a moment before, so taking them away by the state before that is refused.
    expect(answer.status, name).toBe(name === 'removeSegments' ? 409 : 200)
  }
  expect(asked).toEqual([...hrOperations])
  expect(unwrapped).toBe(0)
  expect(new Set(touched.map(({ table }) => table))).toEqual(new Set(['colleagues', 'releases', 'segments', 'deeds']))
})
