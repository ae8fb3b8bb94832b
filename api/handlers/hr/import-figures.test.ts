import { describe, expect, it } from 'vitest'
import { callerOf } from '../../../tests/api/pair-world.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { importedFiguresTable } from '../../tables/releases/imported-figures-table.ts'
import { readFigures } from './figures-file.ts'
import { importFigures } from './import-figures.ts'

const header = 'quarter,measure,value'

function problem(...lines: string[]): string {
  const read = readFigures([header, ...lines].join('\n'))
  return 'problems' in read ? read.problems.map((one) => one.problem).join(' ') : 'none'
}

describe('imported figures', () => {
  it('are kept and told back, also with a byte order mark, blanks and Windows line ends', async () => {
    const importedFigures = importedFiguresTable(memoryRows())
    const csv = `\uFEFF${header}\r\n2026-Q3, okr_slippage ,0.25\r\n2026-Q3,manager_turnover,0.1\r\n`
    const asked = { caller: callerOf('hr'), now: '2026-10-15T08:10:00.000Z', pairId: undefined }
    const imported = [
      { quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25 },
      { quarter: '2026-Q3', measure: 'manager_turnover', value: 0.1 },
    ]
    expect(await importFigures({ importedFigures })({ ...asked, input: { csv } })).toEqual({
      kind: 'done',
      output: { imported },
    })
    expect(await importedFigures.all()).toEqual(expect.arrayContaining(imported))

    const bad = await importFigures({ importedFigures })({
      ...asked,
      input: { csv: `${header}\n2026-Q4,okr_slippage,0.5\n2026-Q4,x,1` },
    })
    expect(bad.kind).toBe('bad-input')
    expect(await importedFigures.all()).toHaveLength(2)
  })

  it.each([
    ['2026-3,okr_slippage,0.25', 'Line 2: write the quarter'],
    ['2026-Q5,okr_slippage,0.25', 'Line 2: write the quarter'],
    ['2026-Q3,salary_of_elena,0.25', 'Line 2: the measure is one of okr_slippage'],
    ['2026-Q3,okr_slippage,125%', 'Line 2: write the value as a share'],
    ['2026-Q3,okr_slippage,"1.234,5"', 'Line 2: write the value as a share'],
    ['2026-Q3,manager_turnover,1', 'Line 2: write 1 % or 100 %'],
    ['2026-Q3,okr_slippage,1.5', 'Line 2: write the value as a share'],
    ['2026-Q3,okr_slippage', 'Line 2: expected 3 values, found 2'],
    ['2026-Q3,okr_slippage,0.25,extra', 'Line 2: expected 3 values, found 4'],
  ])('%s is refused with its line', (line, words) => {
    expect(problem(line)).toContain(words)
  })

  it('may be parted by semicolons, as spreadsheets in half of Europe write them', () => {
    expect(readFigures('quarter;measure;value\n2026-Q3;okr_slippage;0.25')).toEqual({
      figures: [{ quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25 }],
    })
  })

  it.each([
    ['0.25', 0.25],
    ['.25', 0.25],
    ['"0,25"', 0.25],
    ['25%', 0.25],
    ['"12,5 %"', 0.125],
    ['100 %', 1],
    ['1E-05', 0.00001],
  ])('the value %s is read', (text, value) => {
    expect(readFigures(`${header}\n2026-Q3,okr_slippage,${text}`)).toEqual({
      figures: [{ quarter: '2026-Q3', measure: 'okr_slippage', value }],
    })
  })

  it('a German file as a spreadsheet saves it: its heads and names, commas, empty rows and cells', () => {
    const rows = ['sep=;', ';;', 'Quartal;Kennzahl;Wert;;', 'Q3 2026;Verfehlte Ziele;12,5 %;;', ';;;;']
    expect(readFigures([...rows, '2026-q2;Abgänge von Führungskräften;0,08;;'].join('\r\n'))).toEqual({
      figures: [
        { quarter: '2026-Q3', measure: 'okr_slippage', value: 0.125 },
        { quarter: '2026-Q2', measure: 'manager_turnover', value: 0.08 },
      ],
    })
    expect(readFigures([...rows, 'Q3 2026;Verfehlte Ziele'].join('\r\n'))).toMatchObject({
      problems: [{ problem: 'Line 6: expected 3 values, found 2.' }],
    })
  })

  it('no quarter of the future or of long ago', () => {
    const told = (quarter: string) => {
      const read = readFigures(`${header}\n${quarter},okr_slippage,0.25`, '2026-10-15T08:10:00.000Z')
      return 'problems' in read ? read.problems[0]?.problem : 'taken'
    }
    expect(['2026-Q4', '2016-Q1'].map(told)).toEqual(['taken', 'taken'])
    for (const quarter of ['2027-Q1', '9999-Q4', '2015-Q4', '0000-Q1'])
      expect(told(quarter)).toContain('take a quarter that has begun')
  })

  it('every wrong line is named, a repeated one too', () => {
    const told = problem('2026-Q3,okr_slippage,0.25', 'nonsense', '2026-Q3,okr_slippage,0.3')
    expect(told).toContain('Line 3: expected 3 values, found 1.')
    expect(told).toContain('Line 4: this quarter and measure')
  })

  it('a file without the header, or without figures, says what is missing', () => {
    expect(readFigures('quarter,value\n2026-Q3,0.25')).toMatchObject({
      problems: [{ problem: expect.stringContaining('Line 1') }],
    })
    expect(readFigures(header)).toMatchObject({ problems: [{ problem: expect.stringContaining('Line 2') }] })
  })
})
