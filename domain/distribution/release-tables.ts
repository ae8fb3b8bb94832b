import { defaults } from '../defaults.ts'
import { noPrior, type SlotPrior } from '../disclosure/room.ts'
import { shrunkRate } from '../statistics/shrunk-rate.ts'
import { noSegments, placementOf, type Placement } from './placement.ts'
import type { BlockFact } from './block-fact.ts'
import { auditedSegments, type AuditedSegment } from './audited-segments.ts'
import { addCell, emptyGroup, passesTests, type PublishRules } from './group.ts'
import type { Dimension } from './dimension.ts'
import { publishRate, type PublishedRate, type WithheldRate } from './publish-rate.ts'
import { publishedLimits } from './published-limits.ts'
import { countedOf, segmentTallies, type Tally } from './segment-tally.ts'

/** One figure, or the one marker for everything that is hidden, whatever the reason. */
export type ReleaseCell = PublishedRate | 'not_shown'
export type ReleaseMeasure = 'coverage' | 'underCoached' | 'reliability'
export type ReleaseTable = {
  measure: ReleaseMeasure
  /** `whole` is the table that holds the total only. */
  dimension: string
  total: ReleaseCell
  rows: ReleaseRow[]
}
/** `inside` names the parent segment where one dimension lies in another. */
export type ReleaseRow = { segment: string; inside?: string; cell: ReleaseCell }

/**
 * The tables of a block: coverage, under-coached share and reliability, for the whole and for each dimension. The caller
 * has made sure that the whole passes the tests. Figures of a segment are shown or hidden together, but reliability may
 * be hidden alone: fewer people had planned slots.
 *
 * Coverage and under-coached share count people. Reliability pools the slots of a segment and is pulled towards the
 * whole's published share with the weight of a few slots, so that a handful of slots cannot stand at 100 %; its rounding
 * and interval go by people as well. It is left out where the people with planned slots fail the tests as a whole.
 *
 * Nothing is left when even the whole would give something away.
 */
export function releaseTables(input: {
  people: readonly BlockFact[]
  /** Where they are counted, where that was read before. */
  placement?: Placement
  dimensions: readonly Dimension[]
  rules: PublishRules
  /** The release also tells how evenly sessions are spread over everybody. */
  isSpreadTold?: boolean
}): ReleaseTable[] {
  const { placement = placementOf(input.people, input.dimensions) } = input
  const counted = countedOf(input.people)
  const tallies = segmentTallies(noSegments(placement), placement, counted).get('')
  if (!tallies) return []
  const { all: tally, slots: allSlots } = tallies
  const slots = passesAsWhole(allSlots, input.rules) ? allSlots : undefined
  const prior = slots ? priorFrom(keptRate(slots, noPrior)) : noPrior
  const { whole, byDimension } = auditedSegments({
    isSpreadTold: false,
    ...input,
    placement,
    counted,
    whole: { tally, slots },
    prior,
  })
  if (!whole.isShown) return []
  const tables = (measure: ReleaseMeasure) =>
    [['whole', []] as const, ...byDimension].map(([dimension, segments]): ReleaseTable => ({
      measure,
      dimension,
      total: cellOf(measure, whole, noPrior),
      rows: segments.map((segment) => ({
        segment: segment.segment,
        ...(segment.inside === undefined ? {} : { inside: segment.inside }),
        cell: cellOf(measure, segment, prior),
      })),
    }))
  const [covered, under] = [tables('coverage'), tables('underCoached')]
  return [
    ...covered.flatMap((table, at) => [table, under[at] ?? table]),
    ...(whole.showsKept ? tables('reliability') : []),
  ]
}

function cellOf(measure: ReleaseMeasure, { tally, slots, isShown, showsKept }: AuditedSegment, prior: SlotPrior) {
  if (!isShown) return 'not_shown'
  switch (measure) {
    case 'coverage':
      return shownRate(publishRate({ x: tally.covered, n: tally.n }))
    case 'underCoached':
      return shownRate(publishRate({ x: tally.underCoached, n: tally.n }))
    case 'reliability':
      return showsKept && slots ? shownRate(keptRate(slots, prior)) : 'not_shown'
  }
}

function shownRate(rate: PublishedRate | WithheldRate): ReleaseCell {
  return rate.shown === null ? 'not_shown' : rate
}

function keptRate({ n, kept, planned }: Tally, { alpha, beta }: SlotPrior): PublishedRate | WithheldRate {
  return publishRate({ x: n * (shrunkRate({ x: kept, n: planned, alpha, beta }) ?? 0), n })
}

/** Read from what is published of the whole, so that it is known to everybody and tells nothing more. */
function priorFrom(rate: PublishedRate | WithheldRate): SlotPrior {
  if (rate.shown === null) return noPrior
  const { shown } = rate
  const [lo, hi] = /[<>]/.test(shown)
    ? publishedLimits({ shown })
    : [Number.parseInt(shown, 10), Number.parseInt(shown, 10)]
  const share = (lo + hi) / 200
  const { priorSlots } = defaults.publish
  return { alpha: share * priorSlots, beta: (1 - share) * priorSlots }
}

function passesAsWhole({ byManager }: Tally, rules: PublishRules): boolean {
  const group = emptyGroup()
  addCell(group, { key: 'whole', byManager })
  return passesTests(group, rules)
}
