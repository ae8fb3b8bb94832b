import type { ReleasedCell, ReleasedTable } from '#contract/read-release'
import type { PublishedRate } from '#domain/distribution/publish-rate'
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
  const [coverageLo, coverageHi] = limits(coverage)
  const [underCoachedLo, underCoachedHi] = limits(under)
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

/** The published interval in percent. Near the ends only the bound itself is known: `<10%` is 0 to 10. */
function limits({ shown, lo, hi }: PublishedRate): [lo: number, hi: number] {
  if (lo !== undefined && hi !== undefined) return [lo, hi]
  const bound = Number(/\d+/.exec(shown)?.[0] ?? 0)
  return shown.startsWith('<') ? [0, bound] : [bound, 100]
}
