import { createHash } from 'node:crypto'
import { firstName } from '#domain/people/first-name'
import type { SettledSettings } from '#domain/people/settle-settings'
import { localDate } from '#domain/time/local-date'
import type { DirectoryPerson } from '../../ports/directory.ts'
import type { Person } from '../../ports/people-store.ts'

/**
 * A directory entry as a person of ours. `wasColleague`: the account was open at an earlier look; `settings`: what is
 * known to hold for them so far.
 */
export function toPerson(entry: DirectoryPerson, settings: SettledSettings, wasColleague = false): Person {
  const { managerOid: _, givenName, familyName, hiredOn, hiredAt, ...rest } = entry
  const { zone, language, workdays } = settings
  // The first day at work is a day where one works: the evening before in UTC is the morning of it further east.
  const hired = hiredOn ?? (hiredAt === undefined ? undefined : localDate(hiredAt, zone))
  return {
    ...rest,
    zone,
    language,
    workdays,
    ...(hired === undefined ? {} : { hiredOn: hired }),
    firstName: givenName?.trim() || firstName(entry.displayName, familyName),
    ...(wasColleague && !entry.isEnabled ? { hasLeft: true as const } : {}),
  }
}

/** Equal for two people with the same profile. What the mailbox says is not part of it. */
export function profilePrint(person: Person): string {
  const { zone: _, language: _language, workdays: _workdays, purpose: _purpose, ...profile } = person
  const fields = Object.entries(profile).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 22)
}
