import { localOf } from '../day.ts'
import type { ReportingEdge } from '../people/employee.ts'
import type { Fate } from './fate.ts'
import type { Slot } from './fate.ts'
import { storyMinutes } from './pair-rhythm.ts'
import type { World } from '../world.ts'

const minute = 60_000
const quarter = 15 * minute
const talk = storyMinutes * minute

/**
 * Elena and Priya meet today, about now: their slot nearest to today (their fortnight always has one within a week)
 * was moved to the quarter hour that runs. Every other slot of theirs is where it always was. Nobody has two 1:1s at once:
 * one of another report of Elena's that would lie beside it begins when it is over.
 */
export function todaysFate(world: World, edge: ReportingEdge, slot: Slot): Fate | undefined {
  if (edge.managerOid !== world.castOid('elena')) return undefined
  const startAt = Math.floor(world.now / quarter) * quarter
  if (edge.reportOid !== world.castOid('priya')) {
    const { planned } = slot
    const isBeside = planned.startAt < startAt + talk && planned.endAt > startAt
    return isBeside ? { moveTo: startAt + talk } : undefined
  }
  // Where they are it may be tomorrow already.
  const away = slot.day - localOf(world.now, world.person(edge.managerOid).zone).day
  return away < -7 || away >= 7 ? undefined : { moveTo: startAt }
}
