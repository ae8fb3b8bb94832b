import type { WithheldReading } from '../readings/reading.ts'
import { cadenceAdherenceIndicator } from './cadence-adherence.ts'
import { carryOverIndicator } from './carry-over.ts'
import { evidenceBackedIndicator } from './evidence-backed.ts'
import type { HelpfulnessReading } from './helpfulness.ts'
import type { IndicatorCard } from './indicator.ts'
import { nextStepsClosureIndicator } from './next-steps-closure.ts'
import type { PairFacts } from './pair-facts.ts'
import { promisesCompleteIndicator } from './promises-complete.ts'
import { concentrationReading, coverageReading, sessionRateReading, underCoachedReading } from './released.ts'
import { reliabilityIndicator } from './reliability.ts'
import { sayDoGapIndicator } from './say-do-gap.ts'
import { timeSinceLastIndicator } from './time-since-last.ts'
import { timeToCompletionIndicator } from './time-to-completion.ts'
import { topicDiversityIndicator } from './topic-diversity.ts'

/** The indicators of a pair, in the order in which they are shown. */
export const pairIndicators = [
  cadenceAdherenceIndicator,
  timeSinceLastIndicator,
  promisesCompleteIndicator,
  carryOverIndicator,
  nextStepsClosureIndicator,
  sayDoGapIndicator,
  reliabilityIndicator,
  evidenceBackedIndicator,
  timeToCompletionIndicator,
  topicDiversityIndicator,
] as const

/** The indicators of the whole organisation, read from a release and the day of reading. */
export const releasedIndicators = {
  coverage: coverageReading,
  underCoachedShare: underCoachedReading,
  concentration: concentrationReading,
  sessionsPerFourWeeks: sessionRateReading,
} as const

type OfPair = {
  [One in (typeof pairIndicators)[number] as One['id']]: ReturnType<One['cards']>[number]['reading']
}
type OfRelease = { [Id in keyof typeof releasedIndicators]: ReturnType<(typeof releasedIndicators)[Id]> }

/** The reading that belongs to each indicator; helpfulness is worked out when a release is made. */
export type ReadingOf = OfPair & OfRelease & { helpfulness: HelpfulnessReading }
export type IndicatorId = keyof ReadingOf
export type PairIndicatorId = keyof OfPair

/** The reading of an indicator that has a value. */
export type ShownOf<Id extends IndicatorId> = Exclude<ReadingOf[Id], WithheldReading>

/** A card of a pair: one indicator's reading as it was made, whose it is when each side has one, and its picture. */
export type PairCard = { [Id in PairIndicatorId]: IndicatorCard<Id, ReadingOf[Id]> }[PairIndicatorId]

/** The cards of a pair that are shown first, or those behind one more tap, in their order. */
export function pairCards(facts: PairFacts, place: 'first' | 'more'): PairCard[] {
  return pairIndicators.filter((one) => one.place === place).flatMap((one): PairCard[] => one.cards(facts))
}
