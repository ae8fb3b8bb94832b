import { peopleOf } from '#domain/pair'
import type { AccessLog } from '../ports/access-log.ts'
import type { Handler } from '../ports/handler.ts'
import type { PeopleStore } from '../ports/people-store.ts'

/** Who took the record out of the product, and when: for both people, by name. */
export function readAccessLog(ports: { access: AccessLog; people: PeopleStore }): Handler<'readAccessLog'> {
  return async ({ input: { pairId } }) => {
    const { manager, report } = peopleOf(pairId)
    const [entries, ...people] = await Promise.all([
      ports.access.entries(pairId),
      ports.people.person(manager),
      ports.people.person(report),
    ])
    const nameOf = (oid: string) => people.find((person) => person?.oid === oid)?.displayName ?? oid
    return { kind: 'done', output: { entries: entries.map(({ at, by, what }) => ({ at, who: nameOf(by), what })) } }
  }
}
