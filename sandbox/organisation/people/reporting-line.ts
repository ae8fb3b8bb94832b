import type { DepartmentPlan } from './department.ts'
import type { Dice } from '../dice.ts'

const teamSize = 10

/**
 * Who reports to whom inside a department: for each of its `size` people the place of their manager,
 * or -1 for the head. People stand in the order they were hired; the head is the first.
 */
export function reportingLine(plan: Pick<DepartmentPlan, 'shape' | 'size' | 'name'>, dice: Dice): number[] {
  const managers = Array.from({ length: plan.size }, () => 0)
  managers[0] = -1
  if (plan.shape === 'even') spread(managers, 0, range(1, plan.size), dice)
  if (plan.shape === 'dominated') for (let at = 3; at < plan.size; at++) managers[at] = at < 5 ? 2 : 1
  return managers
}

/** Gives `members` to `head`: directly when they are one team, else through leads whose teams differ in size. */
function spread(managers: number[], head: number, members: number[], dice: Dice): void {
  if (members.length <= teamSize + 3) {
    for (const member of members) managers[member] = head
    return
  }
  const leads =
    members.length > teamSize * teamSize ? teamSize : Math.max(2, Math.round(members.length / (teamSize + 2)))
  const weights = range(0, leads).map((at) => 0.7 + 0.6 * dice('team', head, at))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let from = 0
  let weightSoFar = 0
  for (const weight of weights) {
    weightSoFar += weight
    const to = Math.round((weightSoFar / total) * members.length)
    const [lead, ...team] = members.slice(from, to)
    from = to
    if (lead === undefined) continue
    managers[lead] = head
    spread(managers, lead, team, dice)
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
