import { defaults } from '../defaults.ts'
import type { LocalDate } from '../time/day-number.ts'
import { availabilityIndex } from '../frequency/availability-index.ts'
import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isEligible } from './coverage.ts'
import { addCell, emptyGroup, passesTests, type PublishRules } from './group.ts'
import { releaseConcentration, type Concentration } from './release-concentration.ts'
import { releaseTables, type ReleaseTable } from './release-tables.ts'

/** The dimensions in which figures are released, and which of them lies inside another. */
export type Dimension = { readonly name: string; readonly inside?: string | undefined }

/** All that HR, and everybody else, may ever see of a block. */
export type BlockRelease = {
  block: LocalDate
  definitionVersion: string
  /** `too_small`: not even the whole organisation passes the tests, so there is nothing to show. */
  state: 'released' | 'too_small'
  /** False in a low season: people were there for less than 70 % of their days, so no trend may be drawn. */
  isComparable: boolean
  tables: ReleaseTable[]
  concentration: Concentration
}

export const releaseVersion = '1'

export const defaultDimensions: readonly Dimension[] = [
  { name: 'division' },
  { name: 'department', inside: 'division' },
  { name: 'site' },
  { name: 'tenure' },
  { name: 'level' },
  { name: 'leads' },
  { name: 'contract' },
  { name: 'place' },
]

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
}): BlockRelease {
  const rules = agreedRules(input.rules)
  const eligible = input.facts.filter((fact) => isEligible(coveragePerson(fact)))
  const known = (input.dimensions ?? defaultDimensions).filter(({ name }) =>
    eligible.some((fact) => fact.segments[name] !== undefined),
  )
  const isReleasable = passesAsWhole(eligible, rules)
  return {
    block: input.block,
    definitionVersion: releaseVersion,
    state: isReleasable ? 'released' : 'too_small',
    isComparable: isReleasable && isComparableSeason(input.facts),
    tables: isReleasable ? releaseTables({ eligible, dimensions: known, rules }) : [],
    concentration: releaseConcentration({ eligible: isReleasable ? eligible : [], dimensions: known, rules }),
  }
}

function agreedRules(rules: Partial<PublishRules> = {}): PublishRules {
  const { k, kManagers, maxManagerShare } = defaults.publish
  return {
    k: Math.max(k, rules.k ?? k),
    kManagers: Math.max(kManagers, rules.kManagers ?? kManagers),
    maxManagerShare: Math.min(maxManagerShare, rules.maxManagerShare ?? maxManagerShare),
  }
}

function passesAsWhole(eligible: readonly BlockFact[], rules: PublishRules): boolean {
  const whole = emptyGroup()
  for (const { managerId } of eligible) addCell(whole, { key: 'total', byManager: { [managerId]: 1 } })
  return passesTests(whole, rules)
}

function isComparableSeason(facts: readonly BlockFact[]): boolean {
  const counted = facts.filter((fact) => !fact.optedOut)
  return availabilityIndex({
    available: counted.map((fact) => fact.availableDays),
    scheduled: counted.map((fact) => fact.scheduledDays),
  }).comparable
}
