import type { ReleasedTable } from '#contract/read-release'
import { releasedDimensions } from '#domain/distribution/segments-of'

/** The tables that have groups, in the order in which they are offered; those the page does not know come last. */
export function shownTables(tables: readonly ReleasedTable[]): ReleasedTable[] {
  const names = releasedDimensions.map(({ name }) => name)
  const orderOf = (attribute: string) => (names.includes(attribute) ? names.indexOf(attribute) : names.length)
  return tables
    .filter(({ cells }) => cells.length > 0)
    .toSorted((one, other) => orderOf(one.attribute) - orderOf(other.attribute))
}
