import type { User } from '@microsoft/microsoft-graph-types'
import type { Directory, DirectoryPerson } from '../ports/directory.ts'
import type { Graph } from './graph.ts'
import { orLater } from './or-later.ts'

/** Everything we ask of a person. Graph gives these attributes only when asked by name. */
export const userFields = [
  'id',
  'displayName',
  'givenName',
  'mail',
  'userPrincipalName',
  'proxyAddresses',
  'accountEnabled',
  'userType',
  'department',
  'jobTitle',
  'officeLocation',
  'country',
  'employeeType',
  'employeeHireDate',
  'employeeOrgData',
] as const

const pageSize = 999

/** The directory through Graph: one snapshot of all users with their managers. */
export function directoryGraph(graph: Graph): Directory {
  const manager = 'manager($levels=1;$select=id)'
  const path = `/users?$select=${userFields.join(',')}&$expand=${manager}&$top=${pageSize}&$count=true`
  // `$levels` belongs to the directory's advanced queries, which want this header.
  const headers = { ConsistencyLevel: 'eventual' }
  return {
    async *people() {
      const pages = graph.pages<User>(path, { headers })
      for (;;) {
        const { done, value } = await orLater(() => pages.next())
        if (done) return
        yield value.flatMap(toDirectoryPerson)
      }
    },
  }
}

/** A user of Graph in our words; none for an entry without an id, such as a removal. */
export function toDirectoryPerson(user: User): DirectoryPerson[] {
  if (!user.id) return []
  const optional = {
    firstName: user.givenName,
    jobTitle: user.jobTitle,
    department: user.department,
    division: user.employeeOrgData?.division,
    office: user.officeLocation,
    country: user.country,
    hiredOn: user.employeeHireDate?.slice(0, 10),
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

/** Mail, sign-in name and every `smtp:` proxy: calendars name people by any of them. */
function addressesOf(user: User): string[] {
  const proxies = (user.proxyAddresses ?? []).filter((proxy) => /^smtp:/i.test(proxy)).map((proxy) => proxy.slice(5))
  const all = [user.mail, user.userPrincipalName, ...proxies].filter((address): address is string => Boolean(address))
  return [...new Set(all.map((address) => address.toLowerCase()))]
}
