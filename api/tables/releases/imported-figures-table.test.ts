import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { importedFiguresTable } from './imported-figures-table.ts'

examRows('segments', (rows) => {
  it('keeps one value per quarter and measure', async () => {
    const figures = importedFiguresTable(rows())
    await figures.keep([{ quarter: '2026-Q3', measure: 'okr_slippage', value: 0.3 }])
    await figures.keep([{ quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25 }])
    expect(await figures.all()).toEqual([{ quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25 }])
  })
})
