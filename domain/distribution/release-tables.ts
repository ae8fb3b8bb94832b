import type { BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { publishRate, type PublishedRate } from './publish-rate.ts'
import type { Dimension } from './release-block.ts'
import { segmentTallies, withoutSegment, type Tally } from './segment-tally.ts'
import { suppress1D } from './suppress-1d.ts'

/** One figure, or the one marker for everything that is hidden, whatever the reason. */
export type ReleaseCell = PublishedRate | 'not_shown'
export type ReleaseMeasure = 'coverage' | 'underCoached'
export type ReleaseTable = {
  measure: ReleaseMeasure
  /** `whole` is the table that holds the total only. */
  dimension: string
  total: ReleaseCell
  rows: ReleaseRow[]
}
/** `inside` names the parent segment where one dimension lies in another. */
export type ReleaseRow = { segment: string; inside?: string; cell: ReleaseCell }

/** A segment with its counts and the answer whether it may be shown. */
type JudgedSegment = { segment: string; inside?: string; tally: Tally; isVisible: boolean }

const measures: Record<ReleaseMeasure, 'covered' | 'underCoached'> = {
  coverage: 'covered',
  underCoached: 'underCoached',
}

/**
 * All tables of a release: for the whole and for each dimension, both measures, with the same cells hidden in both.
 * The caller has made sure that the whole passes the tests.
 */
export function releaseTables(input: {
  eligible: readonly BlockFact[]
  dimensions: readonly Dimension[]
  rules: PublishRules
}): ReleaseTable[] {
  const whole = wholeTally(input.eligible)
  const judged = new Map<string, JudgedSegment[]>([['whole', []]])
  for (const dimension of input.dimensions) {
    judged.set(dimension.name, judgeDimension({ ...input, dimension, parents: judged.get(dimension.inside ?? '') }))
  }
  return [...judged].flatMap(([dimension, segments]) =>
    (Object.keys(measures) as ReleaseMeasure[]).map((measure) => ({
      measure,
      dimension,
      total: cellOf({ tally: whole, isVisible: true }, measure, input.rules),
      rows: segments.map((one) => ({
        segment: one.segment,
        ...(one.inside === undefined ? {} : { inside: one.inside }),
        cell: cellOf(one, measure, input.rules),
      })),
    })),
  )
}

function judgeDimension(input: {
  eligible: readonly BlockFact[]
  dimension: Dimension
  parents: readonly JudgedSegment[] | undefined
  rules: PublishRules
}): JudgedSegment[] {
  const { eligible, dimension, parents, rules } = input
  if (!parents || dimension.inside === undefined) return judgeSiblings(segmentTallies(eligible, dimension.name), rules)
  const { inside } = dimension
  const peopleOf = Map.groupBy(eligible, (fact) => fact.segments[inside] ?? withoutSegment)
  return parents.flatMap((parent) => {
    const tallies = segmentTallies(peopleOf.get(parent.segment) ?? [], dimension.name)
    return judgeSiblings(tallies, rules).map((child) => ({
      ...child,
      inside: parent.segment,
      isVisible: parent.isVisible && child.isVisible,
    }))
  })
}

function judgeSiblings(tallies: ReadonlyMap<string, Tally>, rules: PublishRules): JudgedSegment[] {
  const cells = [...tallies].map(([key, tally]) => ({ key, byManager: tally.byManager }))
  const visible = new Set(suppress1D({ cells, ...rules }).visible)
  return [...tallies]
    .map(([segment, tally]) => ({ segment, tally, isVisible: visible.has(segment) }))
    .toSorted((one, other) => (one.segment < other.segment ? -1 : 1))
}

function cellOf(one: { tally: Tally; isVisible: boolean }, measure: ReleaseMeasure, { k }: PublishRules): ReleaseCell {
  if (!one.isVisible) return 'not_shown'
  const rate = publishRate({ x: one.tally[measures[measure]], n: one.tally.n, k })
  return rate.shown === null ? 'not_shown' : rate
}

function wholeTally(eligible: readonly BlockFact[]): Tally {
  const whole = segmentTallies(
    eligible.map((fact) => ({ ...fact, segments: {} })),
    'whole',
  ).get(withoutSegment)
  return whole ?? { n: 0, covered: 0, underCoached: 0, byManager: new Map() }
}
