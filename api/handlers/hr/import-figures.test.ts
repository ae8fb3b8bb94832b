import { describe, expect, it } from 'vitest'
import type { Operations } from '#contract/operations'
import { callerOf } from '../../../tests/api/pair-world.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { importedFiguresTable } from '../../tables/releases/imported-figures-table.ts'
import { importFigures } from './import-figures.ts'
import { removeFigure } from './remove-figure.ts'

type Figure = Operations['importFigures']['input']['figures'][number]

const now = '2026-10-15T08:10:00.000Z'
const asked = { caller: callerOf('hannah'), now, pairId: undefined }
const figure: Figure = {
  quarter: '2026-Q3',
  measure: 'okr_slippage',
  value: 0.25,
  source: 'OKR tool',
  version: null,
}

function desk() {
  const importedFigures = importedFiguresTable(memoryRows())
  const colleagues = { find: (oid: string) => Promise.resolve({ oid, displayName: `Dr. ${oid}` }) }
  const ports = { importedFigures, colleagues } as Parameters<typeof importFigures>[0]
  return {
    importedFigures,
    send: (...figures: Figure[]) => importFigures(ports)({ ...asked, input: { figures } }),
    remove: (version: string) =>
      removeFigure(ports)({ ...asked, input: { quarter: '2026-Q3', measure: 'okr_slippage', version } }),
  }
}

describe('imported figures', () => {
  it('are told back with source, author and day, and with what they corrected', async () => {
    const { send, importedFigures } = desk()
    const { version: _, ...said } = figure
    const first = await send(figure)
    const shown = { ...said, at: now, by: 'Dr. hannah', before: null, version: expect.any(String) }
    expect(first).toEqual({ kind: 'done', output: { figures: [shown] } })
    const [kept] = await importedFigures.all()
    expect(await send({ ...figure, value: 0.3, version: kept!.version })).toEqual({
      kind: 'done',
      output: { figures: [{ ...shown, value: 0.3, before: 0.25 }] },
    })
  })

  it('that somebody else has changed meanwhile are not written over, and nothing else of the file is kept', async () => {
    const { send, importedFigures } = desk()
    await send(figure)
    const answer = await send({ ...figure, measure: 'manager_turnover' }, { ...figure, value: 0.5 })
    expect(answer).toMatchObject({ kind: 'conflict', current: { figures: [{ value: 0.25 }] } })
    expect(await importedFigures.all()).toHaveLength(1)
  })

  it.each(['2027-Q1', '9999-Q4', '2015-Q4', '0000-Q1'])('are not of %s', async (quarter) => {
    const { send, importedFigures } = desk()
    expect((await send(figure, { ...figure, quarter })).kind).toBe('bad-input')
    expect(await importedFigures.all()).toEqual([])
  })

  it('are removed by whoever saw them as they are', async () => {
    const { send, remove, importedFigures } = desk()
    await send(figure)
    const [kept] = await importedFigures.all()
    expect((await remove('W/"other"')).kind).toBe('conflict')
    expect(await remove(kept!.version)).toEqual({ kind: 'done', output: { figures: [] } })
    expect(await importedFigures.all()).toEqual([])
  })
})
