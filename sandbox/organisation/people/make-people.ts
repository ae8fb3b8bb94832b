import { cast } from './cast.ts'
import type { Dice } from '../dice.ts'
import { stableId } from '../stable-id.ts'
import { type DepartmentPlan, dividedFrom, planDepartments } from './department.ts'
import type { Employee } from './employee.ts'
import { type Bureau, castEmployee, ordinaryEmployee } from './make-employee.ts'
import { reportingLine } from './reporting-line.ts'

/** The colleagues, their managers (`managerOf`, by oid) and the cast by their ids. */
export type People = { colleagues: Employee[]; managerOf: Map<string, string>; castOids: Map<string, string> }

/** Makes `people` colleagues in their departments. The cast is always there; everyone else comes from the dice. */
export function makePeople(people: number, dice: Dice, seed: string, today: number): People {
  const made: People = { colleagues: [], managerOf: new Map(), castOids: new Map() }
  for (const member of cast) made.castOids.set(member.id, stableId(seed, 'cast', member.id))
  const chief = made.castOids.get('margaret') ?? ''
  const bureau: Bureau = { dice, today, castOids: made.castOids, mailboxes: new Map() }
  for (const plan of planDepartments(people, cast.filter((each) => each.department === 'Corporate Office').length)) {
    fillDepartment(plan, { made, seed, chief, bureau })
  }
  return made
}

type Filling = { made: People; seed: string; chief: string; bureau: Bureau }

function fillDepartment(plan: DepartmentPlan, { made, seed, chief, bureau }: Filling): void {
  const named = cast.filter((member) => member.department === plan.name)
  for (const member of named) {
    const employee = castEmployee(member, plan, bureau)
    made.colleagues.push(employee)
    const manager = member.manager === undefined ? chief : made.castOids.get(member.manager)
    if (manager !== undefined && manager !== employee.oid) made.managerOf.set(employee.oid, manager)
  }
  const headOid = named[0] && made.castOids.get(named[0].id)
  const others = plan.size - named.length
  const line = reportingLine({ ...plan, size: headOid === undefined ? others : others + 1 }, bureau.dice)
  const oids = line.map((_, at) => (at === 0 && headOid !== undefined ? headOid : stableId(seed, plan.name, at)))
  const [levels, units] = [levelsOf(line), unitsOf(line)]
  line.forEach((managerAt, at) => {
    const oid = oids[at] ?? ''
    if (oid === headOid) return
    const employee = ordinaryEmployee({ oid, level: levels[at] ?? 0 }, plan, bureau)
    made.colleagues.push(inPart(employee, units[at] ?? 0))
    made.managerOf.set(oid, managerAt < 0 ? chief : (oids[managerAt] ?? chief))
  })
}

/** In the department that was divided every second unit is the new part. */
function inPart(employee: Employee, unit: number): Employee {
  const isPart = employee.department === dividedFrom.department && unit % 2 === 1
  return isPart ? { ...employee, department: dividedFrom.part } : employee
}

/** Which of those who report to the head each one is, or reports to through others, from 1 on; 0 for the head. */
function unitsOf(line: readonly number[]): number[] {
  const units: number[] = []
  let leads = 0
  // Whoever leads stands before those they lead.
  for (const managerAt of line) units.push(managerAt === 0 ? (leads += 1) : (units[managerAt] ?? 0))
  return units
}

/** How many levels of people each one leads: 0 for those who lead nobody. */
function levelsOf(line: number[]): number[] {
  const levels = line.map(() => 0)
  line.forEach((_, at) => {
    let level = 0
    for (let above = line[at] ?? -1; above >= 0; above = line[above] ?? -1) {
      level++
      if ((levels[above] ?? 0) < level) levels[above] = level
    }
  })
  return levels
}
