import type { User } from '@microsoft/microsoft-graph-types'
import type { Directory, DirectoryPerson } from '../ports/directory.ts'
import type { Graph } from './graph.ts'
import { orLater } from './request/or-later.ts'
import { plainAddress } from '#domain/detection/plain-address'

/** Everything we ask of a person. Graph gives these attributes only when asked by name. */
export const userFields = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'proxyAddresses',
  'accountEnabled',
  'userType',
  'department',
  'jobTitle',
  'officeLocation',
  'country',
  'state',
  'preferredLanguage',
  'employeeType',
  'employeeHireDate',
  'employeeOrgData',
] as const

const pageSize = 999

/**
 * The directory through Graph: one snapshot of all users with their managers. With a pilot group, everybody who is not
 * a direct member of it comes without name, address or manager, marked as outside.
 */
export function directoryGraph(graph: Graph, pilotGroupId = ''): Directory {
  const manager = 'manager($levels=1;$select=id)'
  const path = `/users?$select=${userFields.join(',')}&$expand=${manager}&$top=${pageSize}&$count=true`
  // `$levels` belongs to the directory's advanced queries, which want this header.
  const headers = { ConsistencyLevel: 'eventual' }
  return {
    async *people() {
      const members = pilotGroupId === '' ? undefined : await orLater(() => membersOf(graph, pilotGroupId))
      const pages = graph.pages<User>(path, { headers })
      for (;;) {
        const { done, value } = await orLater(() => pages.next())
        if (done) return
        yield value.flatMap(toDirectoryPerson).map((one) => (members?.has(one.oid) === false ? outside(one) : one))
      }
    },
  }
}

/** Who takes part. A group without anybody is a mistake in the settings, and must not end every reporting line. */
async function membersOf(graph: Graph, groupId: string): Promise<Set<string>> {
  const members = new Set<string>()
  const path = `/groups/${encodeURIComponent(groupId)}/members?$select=id&$top=${pageSize}`
  for await (const page of graph.pages<{ id?: string }>(path)) {
    for (const { id } of page) if (id) members.add(id.toLowerCase())
  }
  if (members.size === 0) throw new Error('The pilot group has no members. No reporting line was changed.')
  return members
}

function outside({ oid }: DirectoryPerson): DirectoryPerson {
  return { oid, displayName: '', addresses: [], isEnabled: false, isGuest: false, isOutside: true }
}

/** A user of Graph in our words; none for an entry without an id, such as a removal. */
export function toDirectoryPerson(user: User): DirectoryPerson[] {
  if (!user.id) return []
  const optional = {
    givenName: user.givenName,
    familyName: user.surname,
    jobTitle: user.jobTitle,
    department: user.department,
    division: user.employeeOrgData?.division,
    office: user.officeLocation,
    country: user.country,
    state: user.state,
    preferredLanguage: user.preferredLanguage,
    ...hired(user.employeeHireDate),
    employeeType: user.employeeType,
    managerOid: user.manager?.id?.toLowerCase(),
  }
  return [
    {
      oid: user.id.toLowerCase(),
      displayName: user.displayName ?? user.userPrincipalName ?? user.id,
      addresses: addressesOf(user),
      isEnabled: user.accountEnabled ?? true,
      isGuest: user.userType === 'Guest',
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
    },
  ]
}

const midnightUtc = /^(\d{4}-\d\d-\d\d)T00:00(:00(\.0+)?)?Z$/

/** Most tools write a plain date, which is midnight UTC; others the instant at which that day begins at the office. */
function hired(at: string | null | undefined): Pick<DirectoryPerson, 'hiredOn' | 'hiredAt'> {
  const [, date] = midnightUtc.exec(at ?? '') ?? []
  if (date !== undefined) return { hiredOn: date }
  const instant = new Date(at ?? '')
  return Number.isNaN(instant.getTime()) ? {} : { hiredAt: instant.toISOString() }
}

/** Mail, sign-in name, every mail proxy and every old internal name: calendars name people by any of them. */
function addressesOf(user: User): string[] {
  const proxies = (user.proxyAddresses ?? []).filter((proxy) => /^(?:smtp|x500):/i.test(proxy))
  const all = [user.mail, user.userPrincipalName, ...proxies].filter((address): address is string => Boolean(address))
  return [...new Set(all.map((address) => plainAddress(address)))]
}
