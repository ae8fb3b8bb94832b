import { classifyEvent } from '#domain/detection/classify-event'
import { heldConfidence } from '#domain/detection/held-confidence'
import { mergeCopies } from '#domain/detection/merge-copies'
import { coverage } from '#domain/distribution/coverage'
import { differencingCheck } from '#domain/distribution/differencing-check'
import { gini } from '#domain/distribution/gini'
import { lorenz } from '#domain/distribution/lorenz'
import { percentileRatio } from '#domain/distribution/percentile-ratio'
import { publishRate } from '#domain/distribution/publish-rate'
import { quantilePublishable } from '#domain/distribution/quantile-publishable'
import { representationRatio } from '#domain/distribution/representation-ratio'
import { suppress1D } from '#domain/distribution/suppress-1d'
import { theil } from '#domain/distribution/theil'
import { carryOver } from '#domain/follow-through/carry-over'
import { commitmentOutcome } from '#domain/follow-through/commitment-outcome'
import { cumulativeIncidence } from '#domain/follow-through/cumulative-incidence'
import { kaplanMeier } from '#domain/follow-through/kaplan-meier'
import { keptOnTime } from '#domain/follow-through/kept-on-time'
import { sayDoGap } from '#domain/follow-through/say-do-gap'
import { availabilityIndex } from '#domain/frequency/availability-index'
import { cadenceAdherence } from '#domain/frequency/cadence-adherence'
import { expectedCount } from '#domain/frequency/expected-count'
import { gapDays } from '#domain/frequency/gap-days'
import { gapStats } from '#domain/frequency/gap-stats'
import { inferCadence } from '#domain/frequency/infer-cadence'
import { recencyState } from '#domain/frequency/recency-state'
import { recencyWeightedAdherence } from '#domain/frequency/recency-weighted-adherence'
import { reliability } from '#domain/frequency/reliability'
import { streak } from '#domain/frequency/streak'
import { weeklyMinutes } from '#domain/frequency/weekly-minutes'
import { diagnostic } from '#domain/programme/diagnostic'
import { diffInDiff } from '#domain/programme/diff-in-diff'
import { minimumDetectableEffect } from '#domain/programme/minimum-detectable-effect'
import { permutationTest } from '#domain/programme/permutation-test'
import { regressionToMean } from '#domain/programme/regression-to-mean'
import { roi } from '#domain/programme/roi'
import { twoCycleRule } from '#domain/programme/two-cycle-rule'
import { coachingBalance } from '#domain/quality/coaching-balance'
import { growCompleteness } from '#domain/quality/grow-completeness'
import { nextStepsClosure } from '#domain/quality/next-steps-closure'
import { pulseRelease } from '#domain/quality/pulse-release'
import { topicDiversity } from '#domain/quality/topic-diversity'
import { topicWeights } from '#domain/quality/topic-weights'
import { betaBinomialPrior } from '#domain/statistics/beta-binomial-prior'
import { bonferroniZ } from '#domain/statistics/bonferroni-z'
import { clusteredWilson } from '#domain/statistics/clustered-wilson'
import { directStandardisation } from '#domain/statistics/direct-standardisation'
import { discreteLaplace } from '#domain/statistics/discrete-laplace'
import { rateDifference } from '#domain/statistics/rate-difference'
import { shrunkRate } from '#domain/statistics/shrunk-rate'
import { wilson } from '#domain/statistics/wilson'

type Judge = (input: never) => unknown

/** The functions of the domain by the names that worked examples call them. */
export const domainFunctions: Readonly<Record<string, Judge>> = {
  availabilityIndex,
  betaBinomialPrior,
  bonferroniZ,
  cadenceAdherence,
  carryOver,
  classifyEvent,
  clusteredWilson,
  coachingBalance,
  commitmentOutcome: eachCommitment,
  coverage,
  cumulativeIncidence,
  diagnostic,
  diffInDiff,
  differencingCheck,
  directStandardisation,
  discreteLaplace,
  expectedCount,
  gapDays,
  gapStats,
  gini,
  growCompleteness,
  heldConfidence,
  inferCadence,
  kaplanMeier,
  keptOnTime,
  lorenz,
  mergeCopies,
  minimumDetectableEffect,
  nextStepsClosure,
  percentileRatio,
  permutationTest,
  publishRate,
  pulseRelease,
  quantilePublishable: eachQuantile,
  rateDifference,
  recencyState,
  recencyWeightedAdherence,
  regressionToMean,
  reliability,
  representationRatio,
  roi,
  sayDoGap,
  shrunkRate,
  streak,
  suppress1D,
  theil,
  topicDiversity,
  topicWeights,
  twoCycleRule,
  weeklyMinutes,
  wilson,
}

type OneCommitment = Parameters<typeof commitmentOutcome>[0]
type ManyCommitments = Omit<OneCommitment, 'commitment'> & { commitments: OneCommitment['commitment'][] }

/** Examples may hold a list of commitments: the answer then names each one's outcome. */
function eachCommitment(input: OneCommitment | ManyCommitments): unknown {
  if ('commitment' in input) return commitmentOutcome(input)
  return Object.fromEntries(
    input.commitments.map((commitment) => [commitment.id, commitmentOutcome({ ...input, commitment })]),
  )
}

type OneQuantile = Parameters<typeof quantilePublishable>[0]

/** Examples may hold a list of cases `[n, q]`: the answer then is a list. */
function eachQuantile(input: OneQuantile | { cases: [number, number][]; k: number }): unknown {
  if (!('cases' in input)) return quantilePublishable(input)
  return input.cases.map(([n, q]) => quantilePublishable({ n, q, k: input.k }))
}
