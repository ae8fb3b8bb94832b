import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { releasedRow, type Share } from '../tables/released-rows.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Shares = { coverage: Share; underCoached: Share }

/** A group in two blocks: its shares, that it is not shown, or that there was no such group. */
export type ComparedRow = {
  segment: string
  isTotal: boolean
  now: Shares | 'hidden' | 'absent'
  other: Shares | 'hidden' | 'absent'
}

/**
 * The groups of both blocks, by name, and everybody at the end. A group that was renamed stands there twice, once in each
 * block: nobody can tell from a name alone that the people are the same.
 */
export function comparedRows(now: Released, other: Released, attribute: string): ComparedRow[] {
  const [cellsNow, cellsOther] = [cellsOf(now, attribute), cellsOf(other, attribute)]
  const segments = [...new Set([...cellsNow.keys(), ...cellsOther.keys()])].toSorted((one, other) =>
    one.localeCompare(other),
  )
  return [
    ...segments.map((segment) => ({
      segment,
      isTotal: false,
      now: sideOf(cellsNow.get(segment)),
      other: sideOf(cellsOther.get(segment)),
    })),
    { segment: 'total', isTotal: true, now: sideOf(now.tables[0]?.total), other: sideOf(other.tables[0]?.total) },
  ]
}

function cellsOf({ tables }: Released, attribute: string): Map<string, ReleasedCell> {
  const table = tables.find((one) => one.attribute === attribute)
  return new Map((table?.cells ?? []).map((cell) => [cell.segment, cell]))
}

function sideOf(cell: ReleasedCell | undefined): ComparedRow['now'] {
  if (cell === undefined) return 'absent'
  return releasedRow(cell).shown ?? 'hidden'
}
