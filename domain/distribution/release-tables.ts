import { betaBinomialPrior } from '../statistics/beta-binomial-prior.ts'
import { shrunkRate } from '../statistics/shrunk-rate.ts'
import type { BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { judgeSegments, type Dimension } from './judge-segments.ts'
import { publishRate, type PublishedRate } from './publish-rate.ts'
import { emptyTally, segmentTallies, type Tally } from './segment-tally.ts'

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
 * The tables of some measures over the same people: for the whole and for each dimension, with the same cells hidden in
 * all of them. The caller has made sure that the whole passes the tests.
 *
 * Coverage and under-coached share count people. Reliability pools the slots of a segment and is pulled towards the
 * other segments, so that a handful of slots cannot stand at 100 %; its rounding and interval go by people as well.
 */
export function releaseTables(input: {
  people: readonly BlockFact[]
  measures: readonly ReleaseMeasure[]
  dimensions: readonly Dimension[]
  rules: PublishRules
}): ReleaseTable[] {
  const whole = segmentTallies(input.people, () => 'whole').get('whole') ?? emptyTally()
  const bySegment = [['whole', []] as const, ...judgeSegments({ ...input, eligible: input.people })]
  return bySegment.flatMap(([dimension, segments]) => {
    const prior = slotPrior(segments.map(({ tally }) => tally))
    const cellOf = (measure: ReleaseMeasure, tally: Tally): ReleaseCell => {
      const rate = publishRate({ x: favourable(measure, tally, prior), n: tally.n, k: input.rules.k })
      return rate.shown === null ? 'not_shown' : rate
    }
    return input.measures.map((measure) => ({
      measure,
      dimension,
      total: cellOf(measure, whole),
      rows: segments.map(({ tally, isVisible, ...name }) => ({
        ...name,
        cell: isVisible ? cellOf(measure, tally) : 'not_shown',
      })),
    }))
  })
}

/** How many of the people a measure speaks of; for reliability the share of slots, spread over the people. */
function favourable(measure: ReleaseMeasure, tally: Tally, prior: { alpha: number; beta: number }): number {
  switch (measure) {
    case 'coverage':
      return tally.covered
    case 'underCoached':
      return tally.underCoached
    case 'reliability':
      return tally.n * (shrunkRate({ x: tally.kept, n: tally.planned, ...prior }) ?? 0)
  }
}

function slotPrior(tallies: readonly Tally[]): { alpha: number; beta: number } {
  const prior = betaBinomialPrior({ x: tallies.map(({ kept }) => kept), n: tallies.map(({ planned }) => planned) })
  return prior && tallies.length > 1 ? { alpha: prior.alpha, beta: prior.beta } : { alpha: 0, beta: 0 }
}
