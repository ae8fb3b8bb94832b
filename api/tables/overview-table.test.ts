import { randomUUID } from 'node:crypto'
import { pairIdOf } from '#domain/pair'
import { expect, it } from 'vitest'
import { examRows } from '../../tests/exam-rows.ts'
import type { OverviewRow } from '../ports/overview-store.ts'
import { overviewTable } from './overview-table.ts'

examRows('overview', (rows) => {
  it('lists all pairs of a person in one read, each as it was kept last', async () => {
    const overview = overviewTable(rows())
    const [mia, ravi] = [randomUUID(), randomUUID()]
    const row: OverviewRow = {
      pairId: pairIdOf(mia, ravi),
      you: 'manager',
      other: { oid: ravi, displayName: 'Ravi Nair', firstName: 'Ravi' },
      relation: ['2026-01-05', null],
      rhythm: undefined,
      openDues: { manager: ['2026-10-12', null], report: [] },
      topics: { manager: 1, report: 2 },
    }
    await overview.keep(mia, { ...row, topics: { manager: 0, report: 0 } })
    await overview.keep(mia, row)
    await overview.keep(mia, { ...row, pairId: pairIdOf(mia, randomUUID()) })
    const found = await overview.ofPerson(mia)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(JSON.parse(JSON.stringify(row)))
    expect(await overview.ofPerson(ravi)).toEqual([])
  })
})
