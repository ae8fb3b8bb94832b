import { type CastMember, cast } from './cast.ts'
import type { DepartmentPlan } from './department.ts'
import { planDepartments } from './department.ts'
import { isoDay, latestWeek, mondayOfWeek } from './day.ts'
import { type Dice, pick } from './dice.ts'
import type { Employee } from './employee.ts'
import { nameOf, type PersonName, writtenName } from './names.ts'
import { type Office, officeNamed, offices } from './office.ts'
import { reportingLine } from './reporting-line.ts'
import { stableId } from './stable-id.ts'

/** The organisation's mail domain. */
export const mailDomain = 'contoso.example'

/** The colleagues, their managers (`managerOf`, by oid) and the cast by their ids. */
export type People = { colleagues: Employee[]; managerOf: Map<string, string>; castOids: Map<string, string> }

/** Makes `people` colleagues in their departments. The cast is always there; everyone else comes from the dice. */
export function makePeople(people: number, dice: Dice, seed: string, today: number): People {
  const made: People = { colleagues: [], managerOf: new Map(), castOids: new Map() }
  const mailboxes = new Map<string, number>()
  for (const member of cast) made.castOids.set(member.id, stableId(seed, 'cast', member.id))
  const chief = made.castOids.get('margaret') ?? ''
  for (const plan of planDepartments(people, cast.filter((each) => each.department === 'Corporate Office').length)) {
    fillDepartment(plan, { made, dice, seed, mailboxes, chief, today })
  }
  return made
}

type Workshop = { made: People; dice: Dice; seed: string; mailboxes: Map<string, number>; chief: string; today: number }

function fillDepartment(plan: DepartmentPlan, workshop: Workshop): void {
  const { made, dice, seed, chief } = workshop
  const named = cast.filter((member) => member.department === plan.name)
  for (const member of named) {
    const employee = castEmployee(member, plan, workshop)
    made.colleagues.push(employee)
    const manager = member.manager === undefined ? chief : made.castOids.get(member.manager)
    if (manager !== undefined && manager !== employee.oid) made.managerOf.set(employee.oid, manager)
  }
  const headOid = named[0] && made.castOids.get(named[0].id)
  const others = plan.size - named.length
  const line = reportingLine({ ...plan, size: headOid === undefined ? others : others + 1 }, dice)
  const oids = line.map((_, at) => (at === 0 && headOid !== undefined ? headOid : stableId(seed, plan.name, at)))
  const levels = levelsOf(line)
  line.forEach((managerAt, at) => {
    const oid = oids[at] ?? ''
    if (oid === headOid) return
    made.colleagues.push(ordinaryEmployee(oid, plan, levels[at] ?? 0, workshop))
    made.managerOf.set(oid, managerAt < 0 ? chief : (oids[managerAt] ?? chief))
  })
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

function castEmployee(member: CastMember, plan: DepartmentPlan, workshop: Workshop): Employee {
  const { made } = workshop
  const [given, family, order] = member.name
  const oid = made.castOids.get(member.id) ?? ''
  const base = employeeAt(
    oid,
    writtenName(given, family, order === 'family first'),
    officeNamed(member.office),
    plan,
    workshop,
  )
  return {
    ...base,
    jobTitle: member.jobTitle,
    hiredOn: member.hiredOn ?? base.hiredOn,
    workdays: member.workdays ?? base.workdays,
    employeeType: 'Employee',
    appRoles: member.roles ?? [],
    delegateOid: member.delegate === undefined ? null : (made.castOids.get(member.delegate) ?? null),
  }
}

const titles = ['Associate', 'Specialist', 'Senior Specialist', 'Coordinator', 'Analyst'] as const
const leadTitles = ['', 'Team Lead', 'Senior Manager', 'Director'] as const

function ordinaryEmployee(oid: string, plan: DepartmentPlan, level: number, workshop: Workshop): Employee {
  const { dice } = workshop
  const office: Office = pick(offices, dice('office', oid))
  const name = nameOf(pick(office.cultures, dice('culture', oid)), (what) => dice(what, oid))
  const employee = employeeAt(oid, name, office, plan, workshop)
  const role = level > 0 ? leadTitles[Math.min(level, 3)] : pick(titles, dice('title', oid))
  const isPartTime = level === 0 && dice('part-time', oid) < 0.08
  return {
    ...employee,
    jobTitle: dice('no title', oid) < 0.01 ? null : `${plan.name} ${role}`,
    workdays: isPartTime ? employee.workdays.slice(0, dice('days', oid) < 0.5 ? 3 : 4) : employee.workdays,
    ...(level === 0 && dice('no mailbox', oid) < 0.01 ? { mail: null, proxyAddresses: [] } : {}),
    isEnabled: level > 0 || dice('disabled', oid) >= 0.01,
  }
}

function employeeAt(oid: string, name: PersonName, office: Office, plan: DepartmentPlan, workshop: Workshop): Employee {
  const { dice, mailboxes } = workshop
  const taken = (mailboxes.get(name.mailbox) ?? 0) + 1
  mailboxes.set(name.mailbox, taken)
  const alias = taken === 1 ? name.mailbox : `${name.mailbox}${taken}`
  const mail = `${alias}@${mailDomain}`
  // Some people sign in under another name than they write under: both must be recognised in a calendar.
  const signsInOtherwise = dice('upn', oid) < 0.1
  return {
    oid,
    kind: 'person',
    displayName: name.displayName,
    givenName: name.givenName,
    surname: name.surname,
    mail,
    userPrincipalName: signsInOtherwise ? `u${oid.slice(0, 8)}@corp.${mailDomain}` : mail,
    proxyAddresses: [
      `SMTP:${mail}`,
      `smtp:${alias}@contoso-group.example`,
      ...(dice('maiden', oid) < 0.1 ? [`smtp:${alias}.former@${mailDomain}`] : []),
    ],
    isEnabled: true,
    department: plan.name,
    jobTitle: null,
    officeLocation: office.name,
    city: office.city,
    country: office.country,
    employeeId: `E${100_000 + workshop.made.colleagues.length}`,
    employeeType: pick(
      ['Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Contractor', 'Apprentice'],
      dice('type', oid),
    ),
    hiredOn: hireDate(oid, dice, workshop.today),
    division: plan.division,
    costCenter: `CC-${1000 + Math.floor(dice('cost centre', plan.name, Math.floor(dice('unit', oid) * 4)) * 9000)}`,
    zone: office.zone,
    windowsZone: office.windowsZone,
    language: office.language,
    workdays: office.workdays,
    appRoles: [],
    delegateOid: null,
  }
}

/** Between 2012 and 2025, for one in fifty within the last half year; nobody entered it for one in twenty-five. */
function hireDate(oid: string, dice: Dice, today: number): string | null {
  const roll = dice('hired?', oid)
  if (roll < 0.04) return null
  if (roll < 0.06) return isoDay(mondayOfWeek(latestWeek(today - 14, 26, Math.floor(dice('hire week', oid) * 26))))
  const month = 1 + Math.floor(dice('hire month', oid) * 12)
  return `${2012 + Math.floor(dice('hire year', oid) * 14)}-${String(month).padStart(2, '0')}-01`
}
