import type { Employee } from '../../organisation/people/employee.ts'
import { graphError } from './graph-error.ts'
import type { Reply } from '../reply.ts'
import { badRequest, directoryDenied, type GraphRequest, hasRole } from './graph-request.ts'
import { project, selectedOf, unknownName } from './select.ts'
import { defaultUserFields, userFields, userJson } from './user-json.ts'

const maxPage = 999
const managerExpand = /^manager(?:\(([^)]*)\))?$/

/** `GET /users`: the directory, page by page. */
export function listUsers(request: GraphRequest): Reply {
  const { tenant, query, asked } = request
  if (!hasRole(request.caller, 'User.Read.All', 'Directory.Read.All')) return directoryDenied()
  const names = selectedOf(query)
  const unknown = unknownName(names ?? [], userFields, 'user')
  if (unknown) return unknown
  const expand = expandOf(request)
  if ('status' in expand) return expand
  const top = query.get('$top') === null ? 100 : Number(query.get('$top'))
  if (!Number.isInteger(top) || top < 1 || top > maxPage)
    return badRequest(
      `Invalid page size specified: '${query.get('$top')}'. Must be between 1 and ${maxPage} inclusive.`,
      'Request_UnsupportedQuery',
    )
  const from =
    query.get('$skiptoken') === null
      ? 0
      : Number(Buffer.from(query.get('$skiptoken') ?? '', 'base64url').toString('utf8'))
  if (!Number.isInteger(from)) return badRequest('The skip token is not valid.', 'Directory_ExpiredPageToken')
  const { accounts } = tenant.organisation
  const value = accounts.slice(from, from + top).map((account) => userWith(request, account, names, expand.manager))
  const next = new URL(asked.url)
  next.searchParams.set('$skiptoken', Buffer.from(String(from + top)).toString('base64url'))
  return {
    status: 200,
    body: {
      '@odata.context': `${tenant.origins.graph}/v1.0/$metadata#users${contextOf(names, expand.manager)}`,
      ...(query.get('$count') === 'true' && isEventual(request) ? { '@odata.count': accounts.length } : {}),
      ...(from + top < accounts.length ? { '@odata.nextLink': next.href.replaceAll('%24', '$') } : {}),
      value,
    },
  }
}

/** `GET /users/{id}`. */
export function getUser(request: GraphRequest, id: string): Reply {
  if (!hasRole(request.caller, 'User.Read.All', 'Directory.Read.All')) return directoryDenied()
  const names = selectedOf(request.query)
  const unknown = unknownName(names ?? [], userFields, 'user')
  if (unknown) return unknown
  const expand = expandOf(request)
  if ('status' in expand) return expand
  const account = request.tenant.organisation.find(id)
  if (!account) return notFound(id)
  const context = `${request.tenant.origins.graph}/v1.0/$metadata#users${contextOf(names, expand.manager)}/$entity`
  return { status: 200, body: { '@odata.context': context, ...userWith(request, account, names, expand.manager) } }
}

/** `GET /users/{id}/manager`: who it is now; Graph knows no other time. */
export function getManager(request: GraphRequest, id: string): Reply {
  const { organisation, origins, directoryClock } = request.tenant
  if (!hasRole(request.caller, 'User.Read.All', 'Directory.Read.All')) return directoryDenied()
  const names = selectedOf(request.query)
  const unknown = unknownName(names ?? [], userFields, 'user')
  if (unknown) return unknown
  const account = organisation.find(id)
  const managerOid = account && organisation.managerAt(account.oid, directoryClock())
  const manager = managerOid === undefined ? undefined : organisation.find(managerOid)
  if (!account) return notFound(id)
  if (!manager)
    return graphError(
      404,
      'Request_ResourceNotFound',
      "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    )
  const context = `${origins.graph}/v1.0/$metadata#directoryObjects/$entity`
  return {
    status: 200,
    body: {
      '@odata.context': context,
      '@odata.type': '#microsoft.graph.user',
      ...project(userAt(request, manager), names ?? defaultUserFields),
    },
  }
}

export function notFound(id: string): Reply {
  return graphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  )
}

/** What is asked of the manager: undefined for no expand. `$levels` belongs to the directory's advanced queries. */
function expandOf(request: GraphRequest): { manager?: string[] } | Reply {
  const text = request.query.get('$expand')
  if (text === null) return {}
  const found = managerExpand.exec(text)
  if (!found)
    return badRequest(`The query specified in the URI is not valid: '$expand=${text}'.`, 'Request_UnsupportedQuery')
  const options = new URLSearchParams((found[1] ?? '').replaceAll(';', '&'))
  if (options.has('$levels') && !isEventual(request))
    return badRequest(
      "$levels needs the header 'ConsistencyLevel: eventual' and '$count=true'.",
      'Request_UnsupportedQuery',
    )
  if (options.has('$select') && !options.has('$levels'))
    return badRequest('$select in $expand needs $levels.', 'Request_UnsupportedQuery')
  const names = selectedOf(options) ?? [...defaultUserFields]
  return unknownName(names, userFields, 'user') ?? { manager: names }
}

function isEventual(request: GraphRequest): boolean {
  return (
    request.asked.header('consistencylevel')?.toLowerCase() === 'eventual' && request.query.get('$count') === 'true'
  )
}

function userWith(
  request: GraphRequest,
  account: Employee,
  names: string[] | undefined,
  managerNames: string[] | undefined,
): Record<string, unknown> {
  const { organisation, directoryClock } = request.tenant
  const user = project(userAt(request, account), names ?? defaultUserFields)
  const managerOid = managerNames === undefined ? undefined : organisation.managerAt(account.oid, directoryClock())
  const manager = managerOid === undefined ? undefined : organisation.find(managerOid)
  return manager && managerNames
    ? {
        ...user,
        manager: { '@odata.type': '#microsoft.graph.user', ...project(userAt(request, manager), managerNames) },
      }
    : user
}

/** As the directory knew them at its instant. */
function userAt({ tenant }: GraphRequest, account: Employee): Record<string, unknown> {
  const department = tenant.organisation.departmentAt(account, tenant.directoryClock())
  return userJson({ ...account, department })
}

function contextOf(names: string[] | undefined, managerNames: string[] | undefined): string {
  const listed = [...(names ?? []), ...(managerNames ? [`manager(${managerNames.join(',')})`] : [])]
  return listed.length === 0 ? '' : `(${listed.join(',')})`
}
