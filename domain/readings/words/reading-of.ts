import type { CadenceAdherenceReading } from '../cadence-adherence-reading.ts'
import type { CarryOverReading } from '../carry-over-reading.ts'
import type { HelpfulnessReading } from '../helpfulness-reading.ts'
import type { NextStepsClosureReading } from '../next-steps-closure-reading.ts'
import type { PromisesCompleteReading } from '../promises-complete-reading.ts'
import type { PublishedReading } from '../published-reading.ts'
import type { IndicatorId, WithheldReading } from '../reading.ts'
import type { ConcentrationReading } from '../release-readings.ts'
import type { ReliabilityReading } from '../reliability-reading.ts'
import type { SayDoGapReading } from '../say-do-gap-reading.ts'
import type { TimeSinceLastReading } from '../time-since-last-reading.ts'
import type { TimeToCompletionReading } from '../time-to-completion-reading.ts'
import type { TopicDiversityReading } from '../topic-diversity-reading.ts'

/** The reading that belongs to each indicator. */
export type ReadingOf = {
  cadenceAdherence: CadenceAdherenceReading
  timeSinceLast: TimeSinceLastReading
  reliability: ReliabilityReading
  promisesComplete: PromisesCompleteReading
  sayDoGap: SayDoGapReading
  carryOver: CarryOverReading
  timeToCompletion: TimeToCompletionReading
  nextStepsClosure: NextStepsClosureReading
  topicDiversity: TopicDiversityReading
  helpfulness: HelpfulnessReading
  coverage: PublishedReading
  underCoachedShare: PublishedReading
  concentration: ConcentrationReading
}

/** The reading of an indicator that has a value. */
export type ShownOf<Id extends IndicatorId> = Exclude<ReadingOf[Id], WithheldReading>
