import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { IndicatorId, ReadingOf } from './all.ts'
import { cadenceAdherenceWords as cadenceAdherence } from './cadence-adherence.words.ts'
import { carryOverWords as carryOver } from './carry-over.words.ts'
import { concentrationWords as concentration } from './concentration.words.ts'
import { coverageWords as coverage } from './coverage.words.ts'
import { evidenceBackedWords as evidenceBacked } from './evidence-backed.words.ts'
import { helpfulnessWords as helpfulness } from './helpfulness.words.ts'
import { nextStepsClosureWords as nextStepsClosure } from './next-steps-closure.words.ts'
import { promisesCompleteWords as promisesComplete } from './promises-complete.words.ts'
import { reliabilityWords as reliability } from './reliability.words.ts'
import { sayDoGapWords as sayDoGap } from './say-do-gap.words.ts'
import { sessionsPerFourWeeksWords as sessionsPerFourWeeks } from './sessions-per-four-weeks.words.ts'
import { timeSinceLastWords as timeSinceLast } from './time-since-last.words.ts'
import { timeToCompletionWords as timeToCompletion } from './time-to-completion.words.ts'
import { topicDiversityWords as topicDiversity } from './topic-diversity.words.ts'
import { underCoachedShareWords as underCoachedShare } from './under-coached-share.words.ts'

/** What each indicator is called and says, in both languages. */
export const indicatorWords: { [Id in IndicatorId]: IndicatorWords<ReadingOf[Id]> } = {
  cadenceAdherence,
  timeSinceLast,
  promisesComplete,
  carryOver,
  nextStepsClosure,
  sayDoGap,
  reliability,
  evidenceBacked,
  timeToCompletion,
  topicDiversity,
  helpfulness,
  coverage,
  underCoachedShare,
  concentration,
  sessionsPerFourWeeks,
}
