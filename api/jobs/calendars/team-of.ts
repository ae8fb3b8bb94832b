import type { ManagerEdge, PeopleStore, Person } from '../../ports/people-store.ts'
import { eachOf } from '../each-of.ts'
import type { ReadingWindow } from './reading-window.ts'

type Ports = { people: Pick<PeopleStore, 'person'> }

const peopleAtOnce = 4

/** One of those a manager leads, and since when. */
export type Member = { report: Person; edge: ManagerEdge }

/**
 * Everybody this manager leads, or led within the window; `lines` are all of the manager's edges. With several edges to
 * one person the latest counts. Whoever is among `known` is not looked up.
 */
export async function teamOf(
  ports: Ports,
  { oid, lines, known }: { oid: string; lines: readonly ManagerEdge[]; known?: ReadonlyMap<string, Person> },
  { from }: ReadingWindow,
): Promise<Member[]> {
  const latest = new Map<string, ManagerEdge>()
  for (const edge of lines.filter(({ managerOid }) => managerOid === oid)) {
    const isInWindow = edge.to === null || edge.to > from
    if (isInWindow && (latest.get(edge.reportOid)?.from ?? '') <= edge.from) latest.set(edge.reportOid, edge)
  }
  const reports = new Map<string, Person>()
  await eachOf(latest.keys(), peopleAtOnce, async (reportOid) => {
    const report = known?.get(reportOid) ?? (await ports.people.person(reportOid))
    if (report) reports.set(reportOid, report)
  })
  return [...latest.values()].flatMap((edge) => {
    const report = reports.get(edge.reportOid)
    return report ? [{ report, edge }] : []
  })
}

/** Who leads the manager today. */
export async function managerOf(
  ports: Ports,
  { oid, lines }: { oid: string; lines: readonly ManagerEdge[] },
): Promise<Person | undefined> {
  const current = lines.find(({ reportOid, to }) => reportOid === oid && to === null)
  return current && ports.people.person(current.managerOid)
}
