import type { TrendPoint } from '#contract/read-release'
import type { Release } from '../../ports/release-store.ts'

/** With the block itself a year of thirteen blocks. */
const pointsKept = 12

/** The line over time for the release that follows this one: what it knew of earlier blocks, and its own figures. */
export function trendAfter(before: Release | undefined): TrendPoint[] {
  if (before === undefined) return []
  return [...(before.trend ?? []), pointOf(before)].slice(-pointsKept)
}

/** Every table holds the same total. Releases made before seasons were noted count as comparable. */
function pointOf({ block, definitionVersion, isComparable = true, tables }: Release): TrendPoint {
  const total = tables[0]?.total
  const point = { block, definitionVersion, isComparable }
  if (!total?.shown) return point
  const { coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi } = total
  return { ...point, coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi }
}
