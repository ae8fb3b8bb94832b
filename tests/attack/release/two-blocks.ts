import type { BlockFact } from '#domain/distribution/block-fact'
import { diceOf } from './random-organisation.ts'

/**
 * The same people in two blocks that follow one another, and what the second knows of the ten weeks to its end. In some
 * organisations nobody's habit changes from one to the other, in some that of a few, in some anybody's.
 */
export function twoBlocks(seed: number, now: readonly BlockFact[]): { before: BlockFact[]; now: BlockFact[] } {
  const dice = diceOf(seed ^ 0x5bd1e995)
  const changes = [0, 0.03, 0.1, 0.4][Math.floor(dice() * 4)] ?? 0
  const before = now.map((fact) => {
    const isOther = dice() < changes
    const heldSessions = isOther ? (fact.heldSessions > 0 ? 0 : 1 + Math.floor(dice() * 4)) : fact.heldSessions
    return {
      ...fact,
      heldSessions,
      heldMinutes: heldSessions * 20,
      keptSlots: Math.min(fact.plannedSlots ?? 0, heldSessions),
    }
  })
  const knowing = now.map((fact, at): BlockFact => {
    const heldBefore = before[at]?.heldSessions ?? 0
    // Two of the ten weeks lie before both blocks.
    const held = fact.heldSessions + heldBefore + (dice() < changes / 2 ? 1 : 0)
    return { ...fact, heldBefore, weeksBetween: held === 0 ? null : 10 / held }
  })
  return { before, now: knowing }
}
