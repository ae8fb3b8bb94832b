import type { BlockFact } from '#domain/distribution/block-fact'
import { diceOf } from './random-organisation.ts'

/**
 * Names groups as organisations do: in every third one whole teams have no department or no office, and in every fourth
 * offices bear the names of departments. Two tables then speak of groups of one name that are not the same people, and the
 * one must not vouch for the other.
 */
export function withLooseNames(facts: readonly BlockFact[], seed: number): BlockFact[] {
  const dice = diceOf(seed ^ 0x5b_d1e9)
  const [isLoose, isAlike] = [dice() < 1 / 3, dice() < 1 / 4]
  const managers = [...new Set(facts.map(({ managerId }) => managerId))]
  const lost = new Map(managers.map((manager) => [manager, isLoose ? lostBy(dice()) : undefined]))
  return facts.map((fact) => {
    const without = lost.get(fact.managerId)
    const office = isAlike ? fact.segments['office']?.replace('Office', 'Department') : fact.segments['office']
    const segments = { ...fact.segments, office, ...(without === undefined ? {} : { [without]: undefined }) }
    return { ...fact, segments }
  })
}

/** What a whole team has no name for, if anything. */
function lostBy(thrown: number): string | undefined {
  if (thrown < 0.2) return 'department'
  return thrown < 0.4 ? 'office' : undefined
}
