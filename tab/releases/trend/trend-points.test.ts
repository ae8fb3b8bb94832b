import { describe, expect, it } from 'vitest'
import type { ReadReleaseOutput, ReleasedCell, TrendPoint } from '#contract/read-release'
import { changeOf, trendPoints } from './trend-points.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

function cell(coverage: string, lo: number, hi: number): ReleasedCell {
  const under = { underCoached: '30%', underCoachedLo: 25, underCoachedHi: 40 }
  return { segment: 'total', shown: true, people: '100+', coverage, coverageLo: lo, coverageHi: hi, ...under }
}

function release(total: ReleasedCell, trend: TrendPoint[], facts: Partial<Released> = {}): Released {
  const block = '2026-09-07'
  const head = { block, from: block, to: '2026-10-05', releasedOn: '2026-10-06', definitionVersion: '2', blocks: [] }
  return { kind: 'released', ...head, tables: [{ attribute: 'whole', cells: [], total }], trend, ...facts }
}

function before(block: string, coverage: string, lo: number, hi: number, facts: Partial<TrendPoint> = {}): TrendPoint {
  const under = { underCoached: '30%', underCoachedLo: 25, underCoachedHi: 40 }
  return {
    block,
    definitionVersion: '2',
    isComparable: true,
    coverage,
    coverageLo: lo,
    coverageHi: hi,
    ...under,
    ...facts,
  }
}

describe('the line over time', () => {
  it('breaks where a block is missing, not shown, of a low season, or counted another way', () => {
    const { coverage: _, underCoached: _under, ...hidden } = before('2026-03-23', '', 0, 0)
    const trend = [
      before('2026-02-23', '70%', 60, 80),
      hidden,
      before('2026-04-20', '70%', 60, 80),
      before('2026-05-18', '70%', 60, 80),
      before('2026-07-13', '70%', 60, 80, { isComparable: false }),
      before('2026-08-10', '70%', 60, 80, { definitionVersion: '1' }),
    ]
    const points = trendPoints(release(cell('75%', 65, 85), trend))
    expect(points.map(({ block, state, breaks }) => [block, state, breaks])).toEqual([
      ['2026-02-23', 'shown', true],
      ['2026-03-23', 'hidden', true],
      ['2026-04-20', 'shown', true],
      ['2026-05-18', 'shown', false],
      ['2026-06-15', 'missing', true],
      ['2026-07-13', 'shown', true],
      ['2026-08-10', 'shown', true],
      ['2026-09-07', 'shown', true],
    ])
  })

  it('is drawn out of a low season no more than into it', () => {
    const trend = [before('2026-07-13', '70%', 60, 80), before('2026-08-10', '70%', 60, 80, { isComparable: false })]
    const points = trendPoints(release(cell('75%', 65, 85), trend))
    expect(points.map(({ block, breaks }) => [block, breaks]).slice(1)).toEqual([
      ['2026-08-10', true],
      ['2026-09-07', true],
    ])
  })
})

describe('what changed', () => {
  const last = '2026-08-10'
  const kindOf = (total: ReleasedCell, trend: TrendPoint[], facts?: Partial<Released>) =>
    changeOf(release(total, trend, facts))?.kind

  it('is told only when it is more than chance and more than ten points', () => {
    expect(kindOf(cell('80%', 76, 84), [before(last, '60%', 56, 64)])).toBe('more')
    expect(kindOf(cell('50%', 46, 54), [before(last, '60%', 56, 64)])).toBe('fewer')
    expect(kindOf(cell('65%', 64, 66), [before(last, '60%', 59, 61)])).toBe('same')
    expect(kindOf(cell('80%', 60, 95), [before(last, '60%', 40, 75)])).toBe('same')
  })

  it('is not told where blocks cannot be compared, or the one before is not known', () => {
    const far = [before(last, '60%', 56, 64)]
    expect(kindOf(cell('80%', 76, 84), far, { isComparable: false })).toBe('season')
    expect(kindOf(cell('80%', 76, 84), [before(last, '60%', 56, 64, { definitionVersion: '1' })])).toBe('version')
    expect(kindOf(cell('80%', 76, 84), [before('2026-07-13', '60%', 56, 64)])).toBeUndefined()
    expect(kindOf(cell('80%', 76, 84), [])).toBeUndefined()
    expect(kindOf({ segment: 'total', shown: false }, far)).toBeUndefined()
  })
})
