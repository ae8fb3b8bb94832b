import { createHash } from 'node:crypto'
import type { DirectoryPerson } from '../../ports/directory.ts'
import type { Person } from '../../ports/people-store.ts'

/** A person before anybody asked their mailbox: the zone of nobody and a plain working week. */
const beforeSettings = { zone: 'UTC', language: 'en', workdays: [1, 2, 3, 4, 5] }

/** A directory entry as a person of ours. `wasColleague`: the account was open at an earlier look. */
export function toPerson(entry: DirectoryPerson, wasColleague = false): Person {
  const { managerOid: _, division: _division, firstName, ...rest } = entry
  return {
    ...rest,
    ...beforeSettings,
    firstName: firstName ?? entry.displayName.split(' ')[0] ?? entry.displayName,
    ...(wasColleague && !entry.isEnabled ? { hasLeft: true as const } : {}),
  }
}

/** Equal for two people with the same profile. What the mailbox says is not part of it. */
export function profilePrint(person: Person): string {
  const { zone: _, language: _language, workdays: _workdays, ...profile } = person
  const fields = Object.entries(profile).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 22)
}
