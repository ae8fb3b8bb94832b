import type { ReleasedCell } from '#contract/read-release'
import { expect, test } from 'vitest'
import { releasedRow, releasedRows } from './released-rows.ts'

const asItIs = (segment: string) => segment

test('groups stand by name, those that are not shown last: no figure makes an order of them', () => {
  const cells = [hidden('Legal'), shown('Support', '60%'), hidden('Finance'), shown('Sales', '81%')]
  const rows = releasedRows({ attribute: 'department', cells, total: shown('', '74%') }, asItIs)
  expect(rows.map((row) => row.segment)).toEqual(['Sales', 'Support', 'Finance', 'Legal'])
})

test('a group that differed twice in a row comes first, and one that did once or elsewhere does not', () => {
  const cells = [shown('Plant', '60%'), shown('Sales', '81%'), shown('Support', '40%')]
  const differs = { attribute: 'department', measure: 'coverage', side: 'below', isAgain: true } as const
  const differing = [
    { ...differs, segment: 'Support' },
    { ...differs, segment: 'Sales', isAgain: false },
    { ...differs, segment: 'Sales', attribute: 'office' },
  ]
  const rows = releasedRows({ attribute: 'department', cells, total: shown('', '74%') }, asItIs, differing)
  expect(rows.map(({ segment, isAsked }) => [segment, isAsked])).toEqual([
    ['Support', true],
    ['Plant', undefined],
    ['Sales', undefined],
  ])
})

test('bands of time stand in the order of time, and those of whom it is not known last', () => {
  const cells = [shown('1-to-3', '60%'), hidden('none'), hidden('over-3'), shown('under-1', '81%')]
  const rows = releasedRows({ attribute: 'tenure', cells, total: shown('', '74%') }, asItIs)
  expect(rows.map((row) => row.segment)).toEqual(['under-1', '1-to-3', 'over-3', 'none'])
})

test('groups stand by the names that the page gives them', () => {
  const cells = [shown('ES', '60%'), shown('DE', '81%'), hidden('AU')]
  const names: Record<string, string> = { ES: 'Spanien', DE: 'Deutschland', AU: 'Australien' }
  const table = { attribute: 'country', cells, total: shown('', '74%') }
  const rows = releasedRows(table, (segment) => names[segment] ?? segment)
  expect(rows.map((row) => row.segment)).toEqual(['DE', 'ES', 'AU'])
})

test('a group that is not shown carries nothing but its name', () => {
  expect(releasedRow(hidden('Legal'))).toEqual({ segment: 'Legal', shown: undefined })
})

test('a share near the end keeps its border and the range beyond it', () => {
  expect(releasedRow(shown('Sales', '>90%')).shown?.coverage).toEqual({
    figure: { kind: 'above', percent: 90 },
    lo: 90,
    hi: 100,
  })
})

function hidden(segment: string): ReleasedCell {
  return { segment, shown: false }
}

function shown(segment: string, coverage: string): ReleasedCell {
  const under = { underCoached: '25%', underCoachedLo: 20, underCoachedHi: 35 }
  return { segment, shown: true, people: '20-49', coverage, coverageLo: 50, coverageHi: 95, ...under }
}
