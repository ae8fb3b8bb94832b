import type { ReleasedCell, ReleasedTable } from '#contract/read-release'
import { publishedLimits } from '#domain/distribution/published-limits'
import type { BlockRelease } from '#domain/distribution/release-block'
import type { ReleaseCell, ReleaseMeasure, ReleaseTable } from '#domain/distribution/release-tables'

/**
 * The release as everybody reads it: one table per attribute, both measures side by side. A cell shows both or neither;
 * nothing says which test hid it. Empty when the whole organisation is too small.
 */
export function releasedTables(release: BlockRelease): ReleasedTable[] {
  const find = (measure: ReleaseMeasure, dimension: string) =>
    release.tables.find((table) => table.measure === measure && table.dimension === dimension)
  const coverage = find('coverage', 'department')
  const under = find('underCoached', 'department')
  if (!coverage || !under) return []
  const cells = coverage.rows.map(({ segment, cell }) => toCell(segment, cell, cellOf(under, segment)))
  return [{ attribute: 'department', cells, total: toCell('total', coverage.total, under.total) }]
}

function cellOf(table: ReleaseTable, segment: string): ReleaseCell {
  return table.rows.find((row) => row.segment === segment)?.cell ?? 'not_shown'
}

function toCell(segment: string, coverage: ReleaseCell, under: ReleaseCell): ReleasedCell {
  if (coverage === 'not_shown' || under === 'not_shown') return { segment, shown: false }
  const [coverageLo, coverageHi] = publishedLimits(coverage)
  const [underCoachedLo, underCoachedHi] = publishedLimits(under)
  return {
    segment,
    shown: true,
    people: coverage.n,
    coverage: coverage.shown,
    coverageLo,
    coverageHi,
    underCoached: under.shown,
    underCoachedLo,
    underCoachedHi,
  }
}
