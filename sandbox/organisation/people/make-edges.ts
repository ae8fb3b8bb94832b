import { dayOfIso, latestWeek, mondayOfWeek } from '../day.ts'
import type { Dice } from '../dice.ts'
import type { ReportingEdge } from './employee.ts'
import type { People } from './make-people.ts'

const beginning = dayOfIso('2016-01-01')

/**
 * Everybody's managers through time. Most people have one edge since they were hired; about one in thirty changed
 * within the last quarter, always to a manager in the same unit, and Léa came from Kwame's team to Elena's six to ten
 * weeks ago.
 * Graph only ever says who is the manager now; this is what was true.
 */
export function makeEdges(people: People, dice: Dice, today: number): ReportingEdge[] {
  const leads = leadsBySuperior(people)
  const cast = new Set(people.castOids.values())
  return people.colleagues.flatMap((person) => {
    const managerOid = people.managerOf.get(person.oid)
    if (managerOid === undefined) return []
    const from = person.hiredOn === null ? beginning : dayOfIso(person.hiredOn)
    const before = earlierManager(person.oid, managerOid, { people, leads, cast, dice })
    const changed =
      before === undefined ? from : mondayOfWeek(latestWeek(today - before.atLeastDays, before.every, before.week))
    if (before === undefined || changed <= from) return [{ reportOid: person.oid, managerOid, from, to: null }]
    return [
      { reportOid: person.oid, managerOid: before.oid, from, to: changed },
      { reportOid: person.oid, managerOid, from: changed, to: null },
    ]
  })
}

/** The change came at least so many days ago, in a week whose number leaves `week` when divided by `every`. */
type Earlier = { oid: string; atLeastDays: number; every: number; week: number }
type Sources = { people: People; leads: Map<string, string[]>; cast: ReadonlySet<string>; dice: Dice }

function earlierManager(oid: string, managerOid: string, { people, leads, cast, dice }: Sources): Earlier | undefined {
  if (oid === people.castOids.get('lea'))
    return { oid: people.castOids.get('kwame') ?? '', atLeastDays: 42, every: 4, week: 1 }
  if (cast.has(oid) || leads.has(oid) || dice('changed manager', oid) >= 0.03) return undefined
  const others = (leads.get(people.managerOf.get(managerOid) ?? '') ?? []).filter((lead) => lead !== managerOid)
  const before = others[Math.floor(dice('former manager', oid) * others.length)]
  return before === undefined
    ? undefined
    : { oid: before, atLeastDays: 7, every: 13, week: Math.floor(dice('change week', oid) * 13) }
}

/** Those who lead people, by whom they report to. */
function leadsBySuperior(people: People): Map<string, string[]> {
  const leads = new Set(people.managerOf.values())
  const grouped = new Map<string, string[]>()
  for (const lead of leads) {
    const superior = people.managerOf.get(lead) ?? ''
    const known = grouped.get(superior)
    if (known) known.push(lead)
    else grouped.set(superior, [lead])
  }
  return grouped
}
