import { describe, expect, it } from 'vitest'
import type { Sheet, SheetCell } from '../segments/sheet-cell.ts'
import { readFigureRows } from './read-figure-rows.ts'

const today = '2026-10-15'
const heads = ['quarter', 'measure', 'value']

function read(...rows: SheetCell[][]) {
  return readFigureRows([heads, ...rows], { today })
}

describe('figures of the organisation', () => {
  it.each([
    ['0.25', 0.25],
    ['.25', 0.25],
    ['0,25', 0.25],
    ['25%', 0.25],
    ['12,5\u00A0%', 0.125],
    ['12,5 Prozent', 0.125],
    ['100 %', 1],
    ['1 %', 0.01],
    ['0', 0],
    ['1E-05', 0.00001],
    [0.12, 0.12],
  ])('the value %s is read', (text, value) => {
    expect(read(['2026-Q3', 'okr_slippage', text])).toMatchObject({ problems: [], figures: [{ value }] })
  })

  it.each([
    ['quarter', ['2026-3', 'okr_slippage', '0.25'], 'no-quarter'],
    ['quarter', ['2026-Q5', 'okr_slippage', '0.25'], 'no-quarter'],
    ['quarter', ['', 'okr_slippage', '0.25'], 'empty'],
    ['quarter', ['2027-Q1', 'okr_slippage', '0.25'], 'far-quarter'],
    ['quarter', ['0000-Q1', 'okr_slippage', '0.25'], 'far-quarter'],
    ['quarter', ['2015-Q4', 'okr_slippage', '0.25'], 'far-quarter'],
    ['measure', ['2026-Q3', 'salary_of_elena', '0.25'], 'no-measure'],
    ['value', ['2026-Q3', 'okr_slippage', '125%'], 'over-all'],
    ['value', ['2026-Q3', 'okr_slippage', '1.234,5'], 'no-share'],
    ['value', ['2026-Q3', 'okr_slippage', '-0.1'], 'no-share'],
    ['value', ['2026-Q3', 'okr_slippage', 12], 'no-share'],
    ['value', ['2026-Q3', 'manager_turnover', '1'], 'unclear-one'],
    ['value', ['2026-Q3', 'culture_speak_up', '3,9'], 'scale'],
    ['value', ['2026-Q3', 'okr_slippage', '#NV'], 'error'],
    ['value', ['2026-Q3', 'okr_slippage', new Date('2026-10-15T00:00:00Z')], 'no-share'],
    ['value', ['2026-Q3', 'okr_slippage', true], 'no-share'],
  ] as const)('what is wrong in the column %s of %j is named by its row', (column, row, what) => {
    const { problems, figures } = read([...row], ['2026-Q2', 'okr_slippage', '10 %'])
    expect(problems).toEqual([expect.objectContaining({ kind: 'cell', row: 2, column, what })])
    expect(figures).toHaveLength(1)
  })

  it('a German file as a spreadsheet saves it: a title, other columns, empty rows, its own order', () => {
    const sheet: Sheet = [
      ['Kennzahlen der Organisation', null, null, null, null],
      [],
      ['Wert', 'Quartal', 'Notiz', 'Kennzahl', 'Quelle'],
      ['12,5 %', 'Q3 2026', 'vorläufig', 'Verfehlte Ziele', 'OKR-Tool'],
      [null, null, 'nur eine Notiz', null, null],
      ['0,08', '2. Quartal 2026', null, 'Abgänge von Führungskräften', null],
      ['5 %', '2026/Q1', null, 'ABGÄNGE INSGESAMT', null],
    ]
    expect(readFigureRows(sheet, { today })).toEqual({
      problems: [],
      ignored: ['Notiz'],
      figures: [
        { row: 4, quarter: '2026-Q3', measure: 'okr_slippage', value: 0.125, text: '12,5 %', source: 'OKR-Tool' },
        { row: 6, quarter: '2026-Q2', measure: 'manager_turnover', value: 0.08, text: '0,08' },
        { row: 7, quarter: '2026-Q1', measure: 'organisation_turnover', value: 0.05, text: '5 %' },
      ],
    })
  })

  it('every row that is wrong is named, and two rows about one figure', () => {
    const line = ['2026-Q3', 'okr_slippage']
    const { problems } = read([...line, '0.25'], ['nonsense', null, null], [...line, '0.3'])
    expect(problems.filter(({ kind }) => kind === 'cell')).toHaveLength(3)
    expect(problems.at(-1)).toMatchObject({ kind: 'two-rows', rows: [2, 4] })
  })

  it('heads that are missing or stand twice are named, and a file without a figure', () => {
    expect(readFigureRows([['Quartal', 'Wert']], { today }).problems).toEqual([
      { kind: 'no-heads', missing: ['measure'] },
    ])
    expect(readFigureRows([], { today }).problems).toEqual([
      { kind: 'no-heads', missing: ['quarter', 'measure', 'value'] },
    ])
    const twice = [...heads, 'Wert']
    expect(readFigureRows([twice], { today }).problems).toEqual([{ kind: 'same-column', heads: ['value', 'Wert'] }])
    expect(read([null, '', ' ']).problems).toEqual([{ kind: 'no-figures' }])
  })

  it('a source that is longer than a line is not taken', () => {
    const sheet: Sheet = [
      [...heads, 'source'],
      ['2026-Q3', 'okr_slippage', '25 %', 'x'.repeat(121)],
    ]
    expect(readFigureRows(sheet, { today }).problems).toMatchObject([{ column: 'source', what: 'too-long' }])
  })
})
