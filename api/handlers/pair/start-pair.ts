import { peopleOf, type PairId } from '#domain/pair'
import type { PairHead, PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'

/**
 * The pair's own row, made from what the directory says when the first of the two opens it. Undefined when the two
 * never were manager and report: then there is no such pair, and asking for it creates nothing.
 */
export async function startPair(
  ports: { pairs: PairStore; people: PeopleStore },
  pairId: PairId,
): Promise<PairHead | undefined> {
  const people = peopleOf(pairId)
  const [manager, report, edges] = await Promise.all([
    ports.people.person(people.manager),
    ports.people.person(people.report),
    ports.people.managersOf(people.report),
  ])
  const edge = edges.findLast(({ managerOid }) => managerOid === people.manager)
  if (edge === undefined || manager === undefined || report === undefined) return undefined
  return ports.pairs.create({
    pairId,
    managerName: manager.displayName,
    managerFirstName: manager.firstName,
    reportName: report.displayName,
    reportFirstName: report.firstName,
    zone: report.zone,
    relation: [edge.from, edge.to],
    agreedCadenceDays: null,
  })
}
