import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { accessTable } from './access-table.ts'

examRows('access', (rows) => {
  it('tells who took the record out, newest first, and forgets after its time', async () => {
    const log = accessTable(rows())
    const [pair, by] = [`${randomUUID()}_${randomUUID()}`, randomUUID()]
    const at = ['1999-01-05T08:00:00.000Z', '2026-10-15T08:00:00.000Z'] as const
    for (const each of at) await log.add(pair, { at: each, by, what: 'export' })
    expect((await log.entries(pair)).map((entry) => entry.at)).toEqual(at.toReversed())
    expect(await log.expire(pair.charAt(0), '2000-01-01T00:00:00.000Z')).toBeGreaterThanOrEqual(1)
    expect(await log.entries(pair)).toEqual([{ at: at[1], by, what: 'export' }])
  })
})
