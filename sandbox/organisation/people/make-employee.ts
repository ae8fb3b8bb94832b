import { isoDay, latestWeek, mondayOfWeek } from '../day.ts'
import { type Dice, pick } from '../dice.ts'
import type { CastMember } from './cast.ts'
import type { DepartmentPlan } from './department.ts'
import type { Employee } from './employee.ts'
import { mailDomain } from './mail-domain.ts'
import { nameOf, type PersonName, writtenName } from './names.ts'
import { type Office, officeNamed, offices } from './office.ts'

/** What is at hand when somebody is hired. `mailboxes` counts how often a mailbox name was given. */
export type Bureau = {
  dice: Dice
  today: number
  castOids: ReadonlyMap<string, string>
  mailboxes: Map<string, number>
}

/** A member of the cast. They have been here for years, so that every story has its time. */
export function castEmployee(member: CastMember, plan: DepartmentPlan, bureau: Bureau): Employee {
  const [given, family, order] = member.name
  const oid = bureau.castOids.get(member.id) ?? ''
  const base = employeeAt(
    oid,
    writtenName(given, family, order === 'family first'),
    officeNamed(member.office),
    plan,
    bureau,
  )
  return {
    ...base,
    jobTitle: member.jobTitle,
    hiredOn: member.hiredOn ?? '2021-03-01',
    workdays: member.workdays ?? base.workdays,
    employeeType: 'Employee',
    appRoles: member.roles ?? [],
    delegateOid: member.delegate === undefined ? null : (bureau.castOids.get(member.delegate) ?? null),
  }
}

const titles = ['Associate', 'Specialist', 'Senior Specialist', 'Coordinator', 'Analyst'] as const
const leadTitles = ['', 'Team Lead', 'Senior Manager', 'Director'] as const

/** Anybody else; `level` is how many levels of people they lead, 0 for none. */
export function ordinaryEmployee(
  { oid, level }: { oid: string; level: number },
  plan: DepartmentPlan,
  bureau: Bureau,
): Employee {
  const { dice } = bureau
  const office: Office = pick(offices, dice('office', oid))
  const name = nameOf(pick(office.cultures, dice('culture', oid)), (what) => dice(what, oid))
  const employee = employeeAt(oid, name, office, plan, bureau)
  const role = level > 0 ? leadTitles[Math.min(level, 3)] : pick(titles, dice('title', oid))
  const isPartTime = level === 0 && dice('part-time', oid) < 0.08
  return {
    ...employee,
    // Where there are many the directory does not know it of everybody.
    ...(plan.size >= 100 && dice('no department', oid) < 0.03 ? { department: null } : {}),
    jobTitle: dice('no title', oid) < 0.01 ? null : `${plan.name} ${role}`,
    workdays: isPartTime ? employee.workdays.slice(0, dice('days', oid) < 0.5 ? 3 : 4) : employee.workdays,
    ...(level === 0 && dice('no mailbox', oid) < 0.01 ? { mail: null, proxyAddresses: [] } : {}),
    isEnabled: level > 0 || dice('disabled', oid) >= 0.01,
  }
}

function employeeAt(oid: string, name: PersonName, office: Office, plan: DepartmentPlan, bureau: Bureau): Employee {
  const { dice, mailboxes } = bureau
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
    state: office.state,
    employeeId: `E${oid.slice(0, 6).toUpperCase()}`,
    employeeType: pick(
      ['Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Employee', 'Contractor', 'Apprentice'],
      dice('type', oid),
    ),
    hiredOn: hireDate(oid, dice, bureau.today),
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
