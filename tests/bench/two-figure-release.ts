import { coveragePerson, sessionsPerFourWeeks, type BlockFact } from '#domain/distribution/block-fact'
import { isCovered, isEligible, isUnderCoached } from '#domain/distribution/coverage'
import { gini } from '#domain/distribution/gini'
import { addCell, emptyGroup, passesTests } from '#domain/distribution/group'
import { lorenzDeciles } from '#domain/distribution/lorenz'
import { shownNames } from '#domain/distribution/one-spelling'
import { publishRate } from '#domain/distribution/publish-rate'
import { suppressTree } from '#domain/distribution/suppress-tree'
import { theil } from '#domain/distribution/theil'
import { availabilityIndex } from '#domain/frequency/availability-index'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }

type Tally = { n: number; covered: number; underCoached: number; kept: number; byManager: Map<string, number> }

/**
 * The release as it was when it told two figures by department and knew no audit, with all that it worked out then: the
 * yardstick for what the release of today costs. It is counted as it was, so that it stays what it is when the product gets
 * quicker. Gives back how many figures it would have told.
 */
export function twoFigureRelease(facts: readonly BlockFact[]): number {
  const eligible = oneSpelling(facts.filter((fact) => isEligible(coveragePerson(fact))))
  const planned = eligible.filter(({ plannedSlots = 0 }) => plannedSlots > 0)
  if (!passesAsWhole(eligible) || !passesAsWhole(planned)) return 0
  const { comparable } = availabilityIndex({
    available: facts.map(({ availableDays }) => availableDays),
    scheduled: facts.map(({ scheduledDays }) => scheduledDays),
  })
  const told = [eligible, planned].flatMap((people) => [
    ...rates(people, () => 'whole'),
    ...rates(people, departmentOf),
  ])
  const x = eligible.map(sessionsPerFourWeeks)
  const spread = [gini({ x }), lorenzDeciles({ x }), split(eligible, departmentOf), split(eligible, managerOf)]
  return told.length + spread.length + Number(comparable)
}

function oneSpelling(facts: readonly BlockFact[]): BlockFact[] {
  const dimensions = new Set<string>()
  for (const { segments } of facts) for (const name in segments) dimensions.add(name)
  const isTidy = [...dimensions].every((name) => {
    const counts = new Map<string, number>()
    for (const { segments } of facts) {
      const written = segments[name]
      if (written !== undefined) counts.set(written, (counts.get(written) ?? 0) + 1)
    }
    return [...shownNames(counts)].every(([written, spelling]) => written === spelling)
  })
  // Those that are measured are tidy.
  if (!isTidy) throw new RangeError('Names in several spellings')
  return [...facts]
}

function passesAsWhole(people: readonly BlockFact[]): boolean {
  const byManager = new Map<string, number>()
  for (const { managerId } of people) byManager.set(managerId, (byManager.get(managerId) ?? 0) + 1)
  const whole = emptyGroup()
  addCell(whole, { key: 'whole', byManager })
  return passesTests(whole, rules)
}

function rates(people: readonly BlockFact[], groupOf: (fact: BlockFact) => string): unknown[] {
  const tallies = new Map<string, Tally>()
  for (const fact of people) {
    const group = groupOf(fact)
    const tally = tallies.get(group) ?? { n: 0, covered: 0, underCoached: 0, kept: 0, byManager: new Map() }
    tallies.set(group, tally)
    const person = coveragePerson(fact)
    tally.n += 1
    tally.covered += Number(isCovered(person))
    tally.underCoached += Number(isUnderCoached(person))
    tally.kept += fact.keptSlots ?? 0
    tally.byManager.set(fact.managerId, (tally.byManager.get(fact.managerId) ?? 0) + 1)
  }
  const cells = [...tallies].map(([key, { byManager }]) => ({ key, byManager }))
  return suppressTree({ cells, ...rules }).visible.flatMap((key) => {
    const { n = 0, covered = 0, underCoached = 0 } = tallies.get(key) ?? {}
    return [publishRate({ x: covered, n }), publishRate({ x: underCoached, n })]
  })
}

function split(people: readonly BlockFact[], groupOf: (fact: BlockFact) => string) {
  const groups: Record<string, number[]> = {}
  for (const fact of people) (groups[groupOf(fact)] ??= []).push(sessionsPerFourWeeks(fact))
  return theil({ groups })
}

/** Departments could lie in divisions then, so each name was a path. */
function departmentOf({ segments }: BlockFact): string {
  return ['department'].map((part) => segments[part] ?? 'none').join('\u001F')
}

function managerOf({ managerId }: BlockFact): string {
  return managerId
}
