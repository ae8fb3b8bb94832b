import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { syncTable } from './sync-table.ts'

const first = '2026-10-15T08:00:00.000Z'
const second = '2026-10-15T08:10:00.000Z'

examRows('people', (rows) => {
  it('gives one claim to two who ask at once, and the next one when the time has come', async () => {
    const syncs = syncTable(rows())
    const mia = randomUUID()
    const both = await Promise.all([1, 2].map(() => syncs.claim(mia, first, '2026-10-15T07:50:00.000Z')))
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await syncs.claim(mia, second, '2026-10-15T07:59:59.999Z')).toBe(false)
    expect(await syncs.claim(mia, second, first)).toBe(true)
    expect(await syncs.last(mia)).toEqual({ askedAt: second, state: 'waiting', done: 0, total: 0 })
  })

  it('notes how far it got, and nothing of a reading that is no longer the last', async () => {
    const syncs = syncTable(rows())
    const mia = randomUUID()
    await syncs.claim(mia, second, first)
    await syncs.note(mia, { askedAt: first, state: 'failed', done: 0, total: 3 })
    await syncs.note(mia, { askedAt: second, state: 'reading', done: 1, total: 3 })
    expect(await syncs.last(mia)).toEqual({ askedAt: second, state: 'reading', done: 1, total: 3 })
    await syncs.giveBack(mia, first)
    expect(await syncs.last(mia)).toBeDefined()
    await syncs.giveBack(mia, second)
    expect(await syncs.last(mia)).toBeUndefined()
  })
})
