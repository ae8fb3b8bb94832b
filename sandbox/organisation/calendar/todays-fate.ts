import { localOf } from '../day.ts'
import type { ReportingEdge } from '../people/employee.ts'
import type { Fate } from './fate.ts'
import type { Slot } from './fate.ts'
import type { World } from '../world.ts'

const quarter = 15 * 60_000

/**
 * Elena and Priya meet today, about now: their slot nearest to today (their fortnight always has one within a week)
 * was moved to the quarter hour that runs. Every other slot of theirs is where it always was.
 */
export function todaysFate(world: World, edge: ReportingEdge, slot: Slot): Fate | undefined {
  if (edge.managerOid !== world.castOid('elena') || edge.reportOid !== world.castOid('priya')) return undefined
  // Where they are it may be tomorrow already.
  const away = slot.day - localOf(world.now, world.person(edge.managerOid).zone).day
  if (away < -7 || away >= 7) return undefined
  return { moveTo: Math.floor(world.now / quarter) * quarter }
}
