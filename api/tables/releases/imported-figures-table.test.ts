import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { FigureChange } from '../../ports/imported-figures.ts'
import { importedFiguresTable } from './imported-figures-table.ts'

const change: FigureChange = {
  quarter: '2026-Q3',
  measure: 'okr_slippage',
  value: 0.3,
  source: 'OKR tool',
  at: '2026-10-15T08:00:00.000Z',
  by: 'hannah',
  version: null,
}
const { version: _, ...kept } = change

examRows('segments', (rows) => {
  /** The rows are the same in every test. */
  async function empty() {
    const figures = importedFiguresTable(rows())
    await figures.expire('9999-12-31T00:00:00.000Z')
    return figures
  }

  it('keeps one value per quarter and measure, which only somebody who saw it corrects', async () => {
    const figures = await empty()
    expect(await figures.keep([change])).toBe('kept')
    const [first] = await figures.all()
    expect(first).toEqual({ ...kept, version: expect.any(String) })
    expect(await figures.keep([{ ...change, value: 0.25 }])).toBe('conflict')
    const other = { ...change, measure: 'manager_turnover' } as const
    expect(await figures.keep([other, { ...change, version: 'W/"other"' }])).toBe('conflict')
    expect(await figures.all()).toEqual([first])
    expect(await figures.keep([{ ...change, value: 0.25, version: first!.version }])).toBe('kept')
    expect(await figures.all()).toEqual([{ ...kept, value: 0.25, before: 0.3, version: expect.any(String) }])
  })

  it('forgets the one that was seen, and takes a new one in its place', async () => {
    const figures = await empty()
    await figures.keep([change])
    const [first] = await figures.all()
    const named = { quarter: '2026-Q3', measure: 'okr_slippage' } as const
    expect(await figures.remove({ ...named, version: 'W/"other"' })).toBe('conflict')
    expect(await figures.remove({ ...named, version: first!.version })).toBe('removed')
    expect(await figures.all()).toEqual([])
    expect(await figures.remove({ ...named, version: first!.version })).toBe('removed')
    expect(await figures.keep([change])).toBe('kept')
    expect(await figures.all()).toEqual([{ ...kept, version: expect.any(String) }])
  })

  it('forgets what was imported long ago and what was removed', async () => {
    const figures = await empty()
    const old = { ...change, quarter: '2023-Q1', at: '2023-10-14T23:59:59.999Z' }
    expect(await figures.keep([old, { ...old, quarter: '2023-Q2', at: '2023-10-15T00:00:00.000Z' }, change])).toBe(
      'kept',
    )
    const removed = (await figures.all()).find(({ quarter }) => quarter === '2026-Q3')
    const named = { quarter: '2026-Q3', measure: 'okr_slippage', version: removed!.version } as const
    expect(await figures.remove(named)).toBe('removed')
    expect(await figures.expire('2023-10-15T00:00:00.000Z')).toBe(2)
    expect((await figures.all()).map(({ quarter }) => quarter)).toEqual(['2023-Q2'])
  })

  it('a figure that was kept before authors were noted goes by its quarter', async () => {
    const figures = await empty()
    const table = rows()
    const values = { measure: 'okr_slippage', value: 0.1 }
    for (const quarter of ['2023-Q3', '2023-Q4'])
      await table.write('figures', [{ kind: 'create', key: `${quarter}|okr_slippage`, values: { quarter, ...values } }])
    expect(await figures.expire('2023-10-15T00:00:00.000Z')).toBe(1)
    expect(await figures.all()).toEqual([{ quarter: '2023-Q4', ...values, version: expect.any(String) }])
  })
})
