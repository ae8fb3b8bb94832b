import type { ReleasedCell, ReleasedTable } from '#contract/read-release'
import { type Figure, figureOf, likelyRange } from './figure-of.ts'

/** A share with its likely range, in percent. */
export type Share = { figure: Figure; lo: number; hi: number }

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
 * The groups in the order the page shows them: more coverage first, those not shown last, each by name where equal.
 * One order for all pictures and tables, so that an eye finds the same group on the same line.
 */
export function releasedRows(table: ReleasedTable): ReleasedRow[] {
  return table.cells
    .map(releasedRow)
    .toSorted((one, other) => height(other) - height(one) || one.segment.localeCompare(other.segment))
}

/** Beyond a border lies further than the border itself: "over 90%" stands above "90%". */
function height({ shown }: ReleasedRow): number {
  if (!shown) return -1
  const { kind, percent } = shown.coverage.figure
  return percent + { below: -0.5, exact: 0, above: 0.5 }[kind]
}

function share(shown: string, lo: number, hi: number): Share {
  const figure = figureOf(shown)
  return { figure, ...likelyRange(figure, lo, hi) }
}
