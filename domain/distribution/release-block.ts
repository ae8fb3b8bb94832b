import type { LocalDate } from '../time/day-number.ts'
import { availabilityIndex } from '../frequency/availability-index.ts'
import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isEligible } from './coverage.ts'
import { differingSegments, type DifferingSegment } from './differing-segments.ts'
import type { FailedTest, PublishRules } from './group.ts'
import { failedAsGroup } from './pass-as-group.ts'
import { leftBand } from './left-figures.ts'
import type { Dimension } from './dimension.ts'
import { agreedPublishRules } from './publish-rules.ts'
import { sameName } from './one-spelling.ts'
import { placementOf } from './placement.ts'
import {
  releaseConcentration,
  releasedSpread,
  type Concentration,
  type ReleasedSpread,
} from './release-concentration.ts'
import { shareBand, type ShareBand } from './share-band.ts'
import { releaseTables, type ReleaseTable } from './release-tables.ts'
import { releasedDimensions } from './segments-of.ts'
import { wholeFigures, type WholeFigure } from './whole-figures.ts'

/** All that HR, and everybody else, may ever see of a block. */
export type BlockRelease = {
  block: LocalDate
  definitionVersion: string
  /** `too_small`: not even the whole organisation passes the tests, so there is nothing to show. */
  state: 'released' | 'too_small'
  /** Which test the whole organisation fails. */
  reason?: FailedTest
  /** False in a low season: people were there for less than 70 % of their days, so no trend may be drawn. */
  isComparable: boolean
  tables: ReleaseTable[]
  /** Groups that differ from all others; none in a low season. */
  differing?: DifferingSegment[]
  /** The share of people who have left the figures, in percent, where it may be told. */
  left?: { from: number; to: number }
  /** In what share of 1:1s a coaching plan ran, and reached two cycles of its KPI, where either may be told. */
  plans?: { running: ShareBand; twoCycles?: ShareBand }
  concentration: Concentration
  /** How evenly sessions are spread, where it may be told. */
  spread?: ReleasedSpread
  /** Shares that are told of everybody together only. */
  whole: WholeFigure[]
}

/** 2: behind a mask at least two counts are possible (`maskEdge`); version 1 masked 10 % of any group below 50. */
export const releaseVersion = '2'

/**
 * Makes the one release of a block from its facts: coverage and under-coached share for the whole and per segment,
 * and how evenly talks are spread.
 *
 * Every figure has passed the three tests, also against subtraction; rates are rounded, sizes are bands, and everything
 * hidden carries the same marker. No id, no name of a person, no exact count leaves this function. A dimension of which
 * no fact knows anything is left out. `k` may be raised above 5 but not lowered.
 *
 * Order of the facts does not matter. Cost: one pass per dimension plus sorting segments and session rates.
 */
export function releaseBlock(input: {
  block: LocalDate
  facts: readonly BlockFact[]
  dimensions?: readonly Dimension[]
  rules?: Partial<PublishRules>
  /** What differed in the block before, where the two can be compared. */
  differedBefore?: readonly DifferingSegment[] | undefined
}): BlockRelease {
  const rules = agreedRules(input.rules)
  const counted = input.facts.filter((fact) => isEligible(coveragePerson(fact)))
  const eligible = byManagerAndReport(counted)
  const dimensions = (input.dimensions ?? releasedDimensions).filter(({ name }) =>
    eligible.some(({ segments }) => sameName(segments[name]) !== ''),
  )
  const reason = failedAsGroup(eligible, rules)
  const placement = placementOf(eligible, dimensions)
  const shared = { placement, dimensions, rules }
  const frame = { block: input.block, definitionVersion: releaseVersion }
  if (reason !== undefined) {
    const concentration = releaseConcentration({ eligible: [], dimensions, rules })
    return { ...frame, state: 'too_small', reason, isComparable: false, tables: [], whole: [], concentration }
  }
  const left = leftBand(input.facts, rules)
  const concentration = releaseConcentration({ eligible, ...shared })
  const spread = releasedSpread(concentration, eligible, rules)
  const tables = releaseTables({ people: eligible, ...shared, isSpreadTold: spread !== undefined })
  const isComparable = isComparableSeason(input.facts)
  const before = input.differedBefore ?? []
  return {
    ...frame,
    ...(left ? { left } : {}),
    ...plansOf(eligible, rules),
    state: 'released',
    isComparable,
    tables,
    differing: isComparable ? differingSegments({ people: eligible, placement, dimensions, tables, before }) : [],
    concentration,
    whole: tables.length > 0 ? wholeFigures(eligible, rules) : [],
    ...(spread && tables.length > 0 ? { spread } : {}),
  }
}

/** Of the whole organisation alone: plans are few, and a segment would soon be somebody. */
function plansOf(eligible: readonly BlockFact[], rules: PublishRules): Pick<BlockRelease, 'plans'> {
  const running = shareBand(eligible, ({ planRuns }) => planRuns === true, rules)
  const twoCycles = shareBand(eligible, ({ planHasTwoCycles }) => planHasTwoCycles === true, rules)
  if (running === undefined) return {}
  return { plans: { running, ...(twoCycles === undefined ? {} : { twoCycles }) } }
}

function agreedRules(rules: Partial<PublishRules> = {}): PublishRules {
  const { k, kManagers, maxManagerShare } = agreedPublishRules
  return {
    k: Math.max(k, rules.k ?? k),
    kManagers: Math.max(kManagers, rules.kManagers ?? kManagers),
    maxManagerShare: Math.min(maxManagerShare, rules.maxManagerShare ?? maxManagerShare),
  }
}

/** The audit tries people in this order, so that the order of the facts does not matter. */
function byManagerAndReport(facts: readonly BlockFact[]): BlockFact[] {
  const teams = Map.groupBy(facts, ({ managerId }) => managerId)
  return [...teams.keys()]
    .toSorted()
    .flatMap((manager) => teams.get(manager)?.toSorted((one, other) => inOrder(one.reportId, other.reportId)) ?? [])
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function isComparableSeason(facts: readonly BlockFact[]): boolean {
  const counted = facts.filter((fact) => !fact.optedOut)
  return availabilityIndex({
    available: counted.map((fact) => fact.availableDays),
    scheduled: counted.map((fact) => fact.scheduledDays),
  }).comparable
}
