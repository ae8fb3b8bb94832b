import { defaults } from '../defaults.ts'
import { addCell, emptyGroup, passesAlone, passesTests, sizeOf, type Cell, type PublishRules } from './group.ts'

export type Suppression = {
  /** Cells that fail a test themselves. */
  primary: string[]
  /** Cells hidden as well, so that nobody can subtract their way to a primary one. Never told apart outside. */
  complementary: string[]
  visible: string[]
  totalVisible: boolean
}

/**
 * Decides which cells of a one-dimensional table may be shown. Keys come back in alphabetical order, the
 * complementary ones in the order in which they were needed.
 *
 * A cell, the total, and what is left after subtracting the visible cells from the total must each pass three tests:
 * enough people, enough managers, no manager with too large a share. While the rest fails, the smallest visible cell
 * (ties by key) goes too; an empty cell protects nobody and is never chosen. When the total itself fails it is withheld,
 * and then no further cell has to go.
 *
 * Cost: sorting the cells plus one visit per cell and manager.
 *
 * Example: cells of 12, 9 and 4 people with k = 5: C (4) fails, 25 - 12 - 9 would give it back, so B (9) goes too (V93).
 */
export function suppress1D(input: { cells: readonly Cell[] } & Partial<PublishRules>): Suppression {
  const { k, kManagers, maxManagerShare } = { ...defaults.publish, ...input }
  const rules = { k, kManagers, maxManagerShare }
  const cells = input.cells.toSorted(byKey)
  const total = emptyGroup()
  for (const cell of cells) addCell(total, cell)

  const { primary = [], passing = [] } = Object.groupBy(cells, (cell) =>
    passesAlone(cell, rules) ? 'passing' : 'primary',
  )
  const totalVisible = passesTests(total, rules)
  const complementary = totalVisible ? neededToProtect(primary, passing, rules) : []
  const gone = new Set(complementary)
  return {
    primary: primary.map(keyOf),
    complementary: complementary.map(keyOf),
    visible: passing.filter((cell) => !gone.has(cell)).map(keyOf),
    totalVisible,
  }
}

function neededToProtect(primary: readonly Cell[], passing: readonly Cell[], rules: PublishRules): Cell[] {
  if (primary.length === 0) return []
  const rest = emptyGroup()
  for (const cell of primary) addCell(rest, cell)
  const smallestFirst = passing.toSorted((a, b) => sizeOf(a) - sizeOf(b) || byKey(a, b))
  const chosen: Cell[] = []
  for (const cell of smallestFirst) {
    if (passesTests(rest, rules)) break
    addCell(rest, cell)
    chosen.push(cell)
  }
  return chosen
}

function byKey(one: Cell, other: Cell): number {
  return one.key < other.key ? -1 : Number(one.key > other.key)
}

function keyOf(cell: Cell): string {
  return cell.key
}
