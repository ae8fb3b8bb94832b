import { expect, it } from 'vitest'
import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { comparedRows, type ComparedRow } from './compared-rows.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

function shown(segment: string, coverage: string): ReleasedCell {
  const under = { underCoached: '30%', underCoachedLo: 25, underCoachedHi: 40 }
  return { segment, shown: true, people: '20-49', coverage, coverageLo: 50, coverageHi: 90, ...under }
}

function release(block: string, cells: ReleasedCell[]): Released {
  const head = { block, from: block, to: block, releasedOn: block, definitionVersion: '2', blocks: [] }
  return { kind: 'released', ...head, tables: [{ attribute: 'department', cells, total: shown('total', '70%') }] }
}

it('a renamed group stands there twice, and one that was hidden then as hidden', () => {
  const now = release('2026-09-07', [shown('Care', '75%'), shown('Sales', '80%')])
  const then = release('2026-08-10', [{ segment: 'Sales', shown: false }, shown('Support', '60%')])
  const said = (side: ComparedRow['now']) => (typeof side === 'string' ? side : side.coverage.figure.percent)
  const rows = comparedRows(now, then, 'department')
  const sides = rows.map(({ segment, now: here, other: there }) => [said(here), said(there), segment])
  expect(sides).toEqual([
    [75, 'absent', 'Care'],
    [80, 'hidden', 'Sales'],
    ['absent', 60, 'Support'],
    [70, 70, 'total'],
  ])
})
