import type { ReleasedCell, ReleasedTable } from '#contract/read-release'
import { publishedLimits } from '#domain/distribution/published-limits'
import type { BlockRelease } from '#domain/distribution/release-block'
import type { ReleaseCell, ReleaseMeasure, ReleaseRow } from '#domain/distribution/release-tables'

/**
 * The release as everybody reads it: one table per attribute, the measures side by side. A cell shows coverage and
 * under-coached share or neither; nothing says what hid it. Empty when the whole organisation is too small; where nothing
 * is known of any attribute, one table with the total only.
 */
export function releasedTables({ tables }: BlockRelease): ReleasedTable[] {
  const find = (measure: ReleaseMeasure, dimension: string) =>
    tables.find((table) => table.measure === measure && table.dimension === dimension)
  const names = new Set(tables.map(({ dimension }) => dimension))
  if (names.size > 1) names.delete('whole')
  return [...names].flatMap((dimension) => {
    const [coverage, under] = [find('coverage', dimension), find('underCoached', dimension)]
    const reliability = find('reliability', dimension)
    if (!coverage || !under) return []
    const figures = (pick: (rows: readonly ReleaseRow[] | undefined) => ReleaseCell | undefined): Figures => ({
      coverage: pick(coverage.rows) ?? 'not_shown',
      under: pick(under.rows) ?? 'not_shown',
      reliability: pick(reliability?.rows) ?? 'not_shown',
    })
    const cells = coverage.rows.map(({ segment, inside }, at) => ({
      ...toCell(
        segment,
        figures((rows) => rows?.[at]?.cell),
      ),
      ...(inside === undefined ? {} : { inside }),
    }))
    const all = { coverage: coverage.total, under: under.total, reliability: reliability?.total ?? 'not_shown' }
    return [{ attribute: dimension, cells, total: toCell('total', all) }]
  })
}

type Figures = { coverage: ReleaseCell; under: ReleaseCell; reliability: ReleaseCell }

function toCell(segment: string, { coverage, under, reliability }: Figures): ReleasedCell {
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
    ...(reliability === 'not_shown' ? {} : reliabilityOf(reliability)),
  }
}

function reliabilityOf(rate: Exclude<ReleaseCell, 'not_shown'>) {
  const [reliabilityLo, reliabilityHi] = publishedLimits(rate)
  return { reliability: rate.shown, reliabilityLo, reliabilityHi }
}
