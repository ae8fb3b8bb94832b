import { randomUUID } from 'node:crypto'
import { lineMaxLength } from '#contract/limits'
import { mostListed } from '#domain/commitments/most-urgent'
import { pairIdOf } from '#domain/pair'
import { expect, it } from 'vitest'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import { overviewTable } from './overview-table.ts'

function aRow(mia: string, ravi: string, facts: Partial<OverviewRow> = {}): OverviewRow {
  return {
    pairId: pairIdOf(mia, ravi),
    you: 'manager',
    other: { oid: ravi, displayName: 'Ravi Nair', firstName: 'Ravi' },
    relation: ['2026-01-05', null],
    rhythm: undefined,
    openDues: { manager: ['2026-10-12', null], report: [] },
    topics: { manager: 1, report: 2 },
    ...facts,
  }
}

function listed(...ids: string[]): NonNullable<OverviewRow['promises']> {
  return ids.map((id) => ({ id, owner: 'manager', due: '2026-10-12', currentDue: '2026-10-12', etag: 'v1' }))
}

const reading = (titles: Record<string, string>) => async () => new Map(Object.entries(titles))

examRows('overview', (rows) => {
  it('lists all pairs of a person in one read, each as it was kept last', async () => {
    const overview = overviewTable(rows(), cachedKeys(localWrapper()))
    const [mia, ravi] = [randomUUID(), randomUUID()]
    const row = aRow(mia, ravi)
    await overview.keep(mia, { ...row, topics: { manager: 0, report: 0 } })
    await overview.keep(mia, row)
    await overview.keep(mia, { ...row, pairId: pairIdOf(mia, randomUUID()) })
    const found = await overview.ofPerson(mia)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(JSON.parse(JSON.stringify(row)))
    expect(await overview.ofPerson(ravi)).toEqual([])
  })

  it('knows beside the pairs that there is a plan of their own, and of nobody else', async () => {
    const overview = overviewTable(rows(), cachedKeys(localWrapper()))
    const [mia, ravi] = [randomUUID(), randomUUID()]
    await overview.keep(mia, aRow(mia, ravi))
    expect((await overview.listOf(mia)).hasOwnPlan).toBe(false)
    await overview.noteOwnPlan(mia)
    await overview.noteOwnPlan(mia)
    const list = await overview.listOf(mia)
    expect([list.hasOwnPlan, list.rows.length]).toEqual([true, 1])
    expect((await overview.listOf(ravi)).hasOwnPlan).toBe(false)
  })

  it('quotes titles of several pairs with one key, which is no pair, and asks only for those it lacks', async () => {
    const wrapper = localWrapper()
    const write = overviewTable(rows(), cachedKeys(wrapper))
    const mia = randomUUID()
    const [one, other] = [aRow(mia, randomUUID()), aRow(mia, randomUUID())]
    await write.keep(mia, { ...one, promises: listed('p1') }, reading({ p1: 'Send the budget numbers' }))
    await write.keep(mia, { ...other, promises: listed('p2') }, reading({ p2: 'Approve the tender list' }))
    const asked = { times: 0 }
    await write.keep(mia, { ...one, promises: listed('p1') }, async () => new Map([['p1', String((asked.times += 1))]]))
    expect(asked.times).toBe(0)

    const list = await overviewTable(rows(), cachedKeys(wrapper)).listOf(mia)
    expect(list.rows).toHaveLength(2)
    const titles = await list.titlesOf([
      { pairId: one.pairId, id: 'p1' },
      { pairId: other.pairId, id: 'p2' },
      { pairId: other.pairId, id: 'p3' },
    ])
    expect(Object.fromEntries(titles)).toEqual({ p1: 'Send the budget numbers', p2: 'Approve the tender list' })
    expect(wrapper.calls).toEqual({ wrap: 1, unwrap: 1 })
  })

  it('stores no word of a title, and opens none that was carried to another list or another pair', async () => {
    const keys = cachedKeys(localWrapper())
    const overview = overviewTable(rows(), keys)
    const [mia, ravi] = [randomUUID(), randomUUID()]
    const row = aRow(mia, ravi, { promises: listed('p1') })
    const title = reading({ p1: 'Send the budget numbers' })
    await overview.keep(mia, row, title)
    await overview.keep(ravi, { ...row, you: 'report' }, title)
    const stored = await rows().read(mia, row.pairId)
    expect(JSON.stringify(stored)).not.toMatch(/budget|numbers/)
    if (stored === undefined) throw new Error('no row')
    const elsewhere = pairIdOf(mia, randomUUID())
    await rows().write(mia, [{ kind: 'put', key: elsewhere, values: stored.values }])
    await rows().write(ravi, [{ kind: 'put', key: row.pairId, values: stored.values }])
    const [mias, ravis] = [await overview.listOf(mia), await overview.listOf(ravi)]
    expect(await mias.titlesOf([{ pairId: elsewhere, id: 'p1' }])).toEqual(new Map())
    expect(await ravis.titlesOf([{ pairId: row.pairId, id: 'p1' }])).toEqual(new Map())
  })

  it('forgets a title in the write that lists its promise no longer, without a key', async () => {
    // No sealed letters can spell these ids by chance: they have no dot.
    const wrapper = localWrapper()
    const overview = overviewTable(rows(), cachedKeys(wrapper))
    const mia = randomUUID()
    const row = aRow(mia, randomUUID())
    await overview.keep(mia, { ...row, promises: listed('p.1', 'p.2') }, reading({ 'p.1': 'One', 'p.2': 'Two' }))
    const calls = { ...wrapper.calls }
    await overview.keep(mia, { ...row, promises: listed('p.2') })
    expect(wrapper.calls).toEqual(calls)
    const { titlesOf } = await overview.listOf(mia)
    const both = ['p.1', 'p.2'].map((id) => ({ pairId: row.pairId, id }))
    expect(Object.fromEntries(await titlesOf(both))).toEqual({ 'p.2': 'Two' })
    expect(JSON.stringify(await rows().read(mia, row.pairId))).not.toContain('p.1')
  })

  it('holds as many of the longest titles as a list may name on both sides', async () => {
    const overview = overviewTable(rows(), cachedKeys(localWrapper()))
    const mia = randomUUID()
    const ids = Array.from({ length: 2 * mostListed }, () => randomUUID())
    const longest = '語'.repeat(lineMaxLength)
    const row = aRow(mia, randomUUID(), { promises: listed(...ids) })
    await overview.keep(mia, row, reading(Object.fromEntries(ids.map((id) => [id, longest]))))
    const list = await overview.listOf(mia)
    const titles = await list.titlesOf(ids.map((id) => ({ pairId: row.pairId, id })))
    expect([...titles.values()]).toEqual(ids.map(() => longest))
  })

  it('makes one key for a person, also when two pairs are written at once', async () => {
    const keys = cachedKeys(localWrapper())
    const overview = overviewTable(rows(), keys)
    const mia = randomUUID()
    const pairs = ['p1', 'p2', 'p3'].map((id) => ({ id, row: aRow(mia, randomUUID(), { promises: listed(id) }) }))
    await Promise.all(pairs.map(({ id, row }) => overview.keep(mia, row, reading({ [id]: `Title of ${id}` }))))
    const { titlesOf } = await overview.listOf(mia)
    const titles = await titlesOf(pairs.map(({ id, row: { pairId } }) => ({ id, pairId })))
    expect([...titles.values()].toSorted()).toEqual(['Title of p1', 'Title of p2', 'Title of p3'])
  })
})
