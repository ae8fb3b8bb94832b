import { absencesOf, isAway } from './absence.ts'
import type { ReportingEdge } from '../people/employee.ts'
import type { Fate } from './fate.ts'
import type { PairRhythm } from './pair-rhythm.ts'
import type { Slot } from './fate.ts'
import type { World } from '../world.ts'

/**
 * What chance does to a slot of two ordinary people. Managers differ in care: with a careless one a third of the
 * slots falls out, with a careful one almost none. The cast is left to its edge cases.
 */
export function ordinaryFate(world: World, edge: ReportingEdge, rhythm: PairRhythm, slot: Slot): Fate | undefined {
  if (world.isCast(edge.managerOid) && world.isCast(edge.reportOid)) return undefined
  const roll = (question: string) => world.dice(question, slot.planned.key)
  const span = { from: slot.day, to: slot.day + 1 }
  const managerAway = isAway(absencesOf(world, edge.managerOid, span), slot.day)
  const reportAway = isAway(absencesOf(world, edge.reportOid, span), slot.day)
  if (managerAway || reportAway) {
    if (roll('away') < 0.6) return { cancelled: roll('copy') < 0.5 ? 'marked' : 'removed' }
    return roll('away') < 0.8 ? { answers: managerAway ? { manager: 'declined' } : { report: 'declined' } } : undefined
  }
  const fate = roll('fate')
  const lost = 0.4 * (1 - rhythm.care)
  if (fate < lost) return { cancelled: roll('copy') < 0.5 ? 'marked' : 'removed' }
  if (fate < lost + 0.02) return { answers: { report: 'declined' } }
  if (fate < lost + 0.03) return { answers: { manager: 'declined' } }
  if (fate < lost + 0.05) return { answers: { report: 'tentativelyAccepted' } }
  if (fate < lost + 0.1) return { answers: { report: 'none' } }
  if (fate < lost + 0.16) return { moveMinutes: [-120, 60, 120, 1440][Math.floor(roll('where') * 4)] ?? 60 }
  return undefined
}
