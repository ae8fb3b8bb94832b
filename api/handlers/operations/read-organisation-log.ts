import type { Handler } from '../../ports/handler.ts'
import type { OrganisationLog } from '../../ports/organisation-log.ts'
import type { PeopleStore } from '../../ports/people-store.ts'

const linesOfPage = 50

/** Who did what with the role of HR or of an administrator: the same lines for everybody of the organisation. */
export function readOrganisationLog(ports: {
  organisationLog: OrganisationLog
  people: Pick<PeopleStore, 'person'>
}): Handler<'readOrganisationLog'> {
  return async ({ input: { before } }) => {
    const { deeds, next = null } = await ports.organisationLog.page(linesOfPage, before)
    const oids = [...new Set(deeds.map(({ by }) => by))].filter((oid) => oid !== '')
    const people = await Promise.all(oids.map((oid) => ports.people.person(oid)))
    const names = new Map(oids.map((oid, at) => [oid, people[at]?.displayName ?? null]))
    const entries = deeds.map((deed) => ({ ...deed, by: names.get(deed.by) ?? null }))
    return { kind: 'done', output: { entries, next } }
  }
}
