import type { ReleasedCell, ReleasedTable } from '#contract/read-release'
import { leadBands } from '#domain/distribution/with-leads'
import { tenureBands } from '#domain/distribution/segments-of'
import { type ShownFigure, figureOf, likelyRange } from '../figures/figure-of.ts'

/** A share with its likely range, in percent. */
export type Share = { figure: ShownFigure; lo: number; hi: number }

/** A group as the page shows it; without shares it is "not shown", whatever the reason. */
export type ReleasedRow = {
  segment: string
  shown: { people: string; coverage: Share; underCoached: Share } | undefined
}

/** A released group in the form that pictures and tables share. */
export function releasedRow(cell: ReleasedCell): ReleasedRow {
  if (!cell.shown) return { segment: cell.segment, shown: undefined }
  return {
    segment: cell.segment,
    shown: {
      people: cell.people,
      coverage: share(cell.coverage, cell.coverageLo, cell.coverageHi),
      underCoached: share(cell.underCoached, cell.underCoachedLo, cell.underCoachedHi),
    },
  }
}

/**
 * The groups by the name they have on the page, those of time by time, whether shown or not: in the order of a figure they would read as a ranking, though most of the
 * differences may be chance. One order for all pictures and tables, so that an eye finds a group on the same line.
 */
export function releasedRows(table: ReleasedTable, nameOf: (segment: string) => string): ReleasedRow[] {
  const bands = bandsOf(table.attribute)
  return table.cells
    .map(releasedRow)
    .toSorted(
      (one, other) =>
        placeIn(bands, one.segment) - placeIn(bands, other.segment) ||
        nameOf(one.segment).localeCompare(nameOf(other.segment)),
    )
}

/** Groups that have an order of their own. */
function bandsOf(attribute: string): readonly string[] {
  if (attribute === 'tenure') return tenureBands
  return attribute === 'leads' ? leadBands : []
}

function placeIn(bands: readonly string[], segment: string): number {
  return bands.includes(segment) ? bands.indexOf(segment) : bands.length
}

function share(shown: string, lo: number, hi: number): Share {
  const figure = figureOf(shown)
  return { figure, ...likelyRange(figure, lo, hi) }
}
