import type { DifferingSegment, ReleasedCell, ReleasedTable } from '#contract/read-release'
import { differingAgain } from '#domain/distribution/differing-again'
import { leadBands } from '#domain/distribution/with-leads'
import { tenureBands } from '#domain/distribution/segments-of'
import { type ShownFigure, figureOf, likelyRange } from '../figures/figure-of.ts'

/** A share with its likely range, in percent. */
export type Share = { figure: ShownFigure; lo: number; hi: number }

/** A group as the page shows it; without shares it is "not shown", whatever the reason. */
export type ReleasedRow = {
  segment: string
  shown: { people: string; coverage: Share; underCoached: Share } | undefined
  /** It differed from all others twice in a row. */
  isAsked?: true
}

/** A released group in the form that pictures and tables share. */
export function releasedRow(cell: ReleasedCell): ReleasedRow {
  if (!cell.shown) return { segment: cell.segment, shown: undefined }
  return {
    segment: cell.segment,
    shown: {
      people: cell.people,
      coverage: releasedShare(cell.coverage, cell.coverageLo, cell.coverageHi),
      underCoached: releasedShare(cell.underCoached, cell.underCoachedLo, cell.underCoachedHi),
    },
  }
}

/**
 * The groups in the order in which to look: those that are worth a question, the others that are shown, and those that are
 * not; each by the name they have on the page, and those of time by time. In the order of a figure they would read as a
 * ranking, though most of the differences may be chance. One order for all pictures and tables, so that an eye finds a group
 * on the same line.
 */
export function releasedRows(
  table: ReleasedTable,
  nameOf: (segment: string) => string,
  differing: readonly DifferingSegment[] = [],
): ReleasedRow[] {
  const bands = bandsOf(table.attribute)
  const asked = new Set(differingAgain(differing, table.attribute).map(({ segment }) => segment))
  return table.cells
    .map((cell) => ({ ...releasedRow(cell), ...(asked.has(cell.segment) ? { isAsked: true as const } : {}) }))
    .toSorted(
      (one, other) =>
        placeIn(bands, one.segment) - placeIn(bands, other.segment) ||
        turnOf(one) - turnOf(other) ||
        nameOf(one.segment).localeCompare(nameOf(other.segment)),
    )
}

function turnOf({ isAsked, shown }: ReleasedRow): number {
  if (isAsked) return 0
  return shown ? 1 : 2
}

/** Groups that have an order of their own. */
function bandsOf(attribute: string): readonly string[] {
  if (attribute === 'tenure') return tenureBands
  return attribute === 'leads' ? leadBands : []
}

function placeIn(bands: readonly string[], segment: string): number {
  return bands.includes(segment) ? bands.indexOf(segment) : bands.length
}

/** A share in the words of a release, with its limits in percent; behind a border its range is all that lies beyond. */
export function releasedShare(shown: string, lo: number, hi: number): Share {
  const figure = figureOf(shown)
  return { figure, ...likelyRange(figure, lo, hi) }
}
