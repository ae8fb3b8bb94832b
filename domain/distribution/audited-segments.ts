import type { AuditedCell } from '../disclosure/room.ts'
import { protectCells } from '../disclosure/protect-cells.ts'
import { noPrior, type SlotPrior } from '../disclosure/room.ts'
import { parentKey, type Dimension } from './dimension.ts'
import type { PublishRules } from './group.ts'
import { judgeSegments, type JudgedSegment } from './judge-segments.ts'
import type { Placement } from './placement.ts'
import { segmentTallies, type Counted, type Tally } from './segment-tally.ts'

/** A segment with its counts of all people, of those with planned slots, and what may be shown of it. */
export type AuditedSegment = {
  segment: string
  inside?: string
  tally: Tally
  slots: Tally | undefined
  isShown: boolean
  showsKept: boolean
}

export type AuditedTables = {
  whole: AuditedSegment
  byDimension: Map<string, AuditedSegment[]>
}

/**
 * Counts every segment of every dimension and decides what may be shown: first by the three tests, each dimension by
 * itself, then by the audit over all of them together, which may leave a dimension out. Kept slots are shown where the people who had some pass as well.
 *
 * The caller has made sure that the whole passes; `whole` counts it, once with everybody and once with those who had
 * planned slots; `prior` says towards what a segment's kept slots are pulled, and `isSpreadTold` that the release tells how
 * evenly sessions are spread.
 */
export function auditedSegments(input: {
  placement: Placement
  counted: Counted
  dimensions: readonly Dimension[]
  rules: PublishRules
  whole: { tally: Tally; slots: Tally | undefined }
  prior: SlotPrior
  isSpreadTold: boolean
}): AuditedTables {
  const { dimensions, whole, prior, isSpreadTold } = input
  const { slots } = whole
  const cells: AuditedCell[] = [
    {
      ...sizes(whole.tally, slots),
      isShown: true,
      showsKept: slots !== undefined,
      prior: noPrior,
      isCoveredKnown: isSpreadTold,
    },
  ]
  const numbers = new Map<string, number>()
  const judged = judgedSegments(input)
  for (const one of judged) {
    numbers.set(numberKey(one.dimension, one.key), cells.length)
    const outer = one.outer === undefined ? undefined : numbers.get(numberKey(one.outer, parentKey(one.key)))
    cells.push({
      ...sizes(one.tally, one.slots),
      isShown: one.isVisible,
      showsKept: one.isVisible && one.isSlotsVisible,
      prior,
      inside: outer,
    })
  }
  const { placement, counted } = input
  const tables = dimensions.map(({ name }) => {
    const { keys, of } = placement.segments.get(name) ?? { keys: [], of: new Int32Array(placement.size) }
    const cellOf = keys.map((key) => numbers.get(numberKey(name, key)) ?? 0)
    return of.map((segment) => cellOf[segment] ?? 0)
  })
  const leftOut = protectCells({ placement, counted, tables: [new Int32Array(placement.size), ...tables], cells })

  const [first, ...others] = cells
  const told = dimensions.filter((_, at) => !leftOut.has(at + 1))
  const byDimension = new Map(told.map(({ name }) => [name, [] as AuditedSegment[]]))
  for (const [at, { dimension, segment, inside, tally, slots: ofSlots }] of judged.entries())
    byDimension.get(dimension)?.push({
      segment,
      ...(inside === undefined ? {} : { inside }),
      tally,
      slots: ofSlots,
      ...shownOf(others[at]),
    })
  return { whole: { segment: 'whole', ...whole, ...shownOf(first) }, byDimension }
}

/** A segment after the three tests: what passes of everybody in it, and of those who had planned slots. */
type Judged = JudgedSegment & {
  dimension: string
  /** The dimension that this one lies in. */
  outer: string | undefined
  slots: Tally | undefined
  isSlotsVisible: boolean
}

/** The segments of all dimensions, outer dimensions as they come in the list. */
function judgedSegments({
  placement,
  counted,
  dimensions,
  rules,
  whole,
}: Omit<Parameters<typeof auditedSegments>[0], 'prior' | 'isSpreadTold'>): Judged[] {
  const segments = new Map(
    [...placement.segments].map(([name, grouping]) => [name, segmentTallies(grouping, placement, counted)] as const),
  )
  const ofPeople = judgeSegments({ segments, which: 'all', dimensions, rules })
  const ofSlots = whole.slots ? judgeSegments({ segments, which: 'slots', dimensions, rules }) : undefined
  return dimensions.flatMap(({ name, inside }) => {
    const slots = new Map((ofSlots?.get(name) ?? []).map((one) => [one.key, one]))
    return (ofPeople.get(name) ?? []).map((one) => ({
      ...one,
      dimension: name,
      outer: inside,
      slots: slots.get(one.key)?.tally,
      isSlotsVisible: slots.get(one.key)?.isVisible === true,
    }))
  })
}

function numberKey(dimension: string, key: string | undefined): string {
  return `${dimension}\u001F${key ?? ''}`
}

function shownOf(cell: AuditedCell | undefined): { isShown: boolean; showsKept: boolean } {
  const isShown = cell?.isShown === true
  return { isShown, showsKept: isShown && cell.showsKept }
}

function sizes(tally: Tally, slots: Tally | undefined) {
  return { n: tally.n, slots: slots?.n ?? 0 }
}
