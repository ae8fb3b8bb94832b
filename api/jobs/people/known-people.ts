import type { ManagerEdge, PeopleStore, PersonSettings } from '../../ports/people-store.ts'
import { profilePrint } from './person-of.ts'

/** The little that has to stay in memory of everybody while the directory is compared. */
export type Known = {
  print: string
  isEnabled: boolean
  /** Open now, or at an earlier look. */
  wasColleague: boolean
  leftOn: string | undefined
  edges: ManagerEdge[]
  halfKept: ManagerEdge[]
  settings: PersonSettings
}

export async function knownPeople(people: PeopleStore): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for await (const { person, ...rest } of people.known()) {
    const { oid, isEnabled, isOutside = false, hasLeft = false } = person
    const wasColleague = isEnabled || isOutside || hasLeft
    known.set(oid, { print: profilePrint(person), isEnabled, wasColleague, leftOn: person.leftOn, ...rest })
  }
  return known
}
