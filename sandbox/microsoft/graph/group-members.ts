import { graphError } from './graph-error.ts'
import type { Reply } from '../reply.ts'
import { directoryDenied, type GraphRequest, hasRole } from './graph-request.ts'
import { project, selectedOf, unknownName } from './select.ts'
import { defaultUserFields, userFields, userJson } from './user-json.ts'

/** `GET /groups/{id}/members`: the one group there is, of those who take part. */
export function listGroupMembers(request: GraphRequest, groupId: string): Reply {
  const { organisation, origins } = request.tenant
  if (!hasRole(request.caller, 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All')) return directoryDenied()
  if (groupId !== organisation.pilotGroup.id)
    return graphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${groupId}' does not exist or one of its queried reference-property objects are not present.`,
    )
  const names = selectedOf(request.query) ?? [...defaultUserFields]
  const unknown = unknownName(names, userFields, 'user')
  if (unknown) return unknown
  const top = Math.min(999, Number(request.query.get('$top') ?? 100))
  const from = Number(request.query.get('$skiptoken') ?? 0)
  const members = [...organisation.pilotGroup.memberOids]
  const next = new URL(request.asked.url)
  next.searchParams.set('$skiptoken', String(from + top))
  return {
    status: 200,
    body: {
      '@odata.context': `${origins.graph}/v1.0/$metadata#directoryObjects`,
      ...(from + top < members.length ? { '@odata.nextLink': next.href.replaceAll('%24', '$') } : {}),
      value: members.slice(from, from + top).flatMap((oid) => {
        const account = organisation.find(oid)
        return account ? [{ '@odata.type': '#microsoft.graph.user', ...project(userJson(account), names) }] : []
      }),
    },
  }
}
