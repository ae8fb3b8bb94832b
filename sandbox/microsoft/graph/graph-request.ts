import type { JWTPayload } from 'jose'
import { graphError } from './graph-error.ts'
import type { Params, Reply } from '../reply.ts'
import { audiences, type Tenant } from '../tenant.ts'

/** Who calls Graph: an application with its roles, or a person through one, with scopes. */
export type GraphCaller =
  | { kind: 'app'; appId: string; roles: readonly string[] }
  | { kind: 'person'; oid: string; scopes: readonly string[] }

/** A request to Graph whose token is good. `segments` are the path's parts after `/v1.0`, decoded. */
export type GraphRequest = {
  tenant: Tenant
  asked: Params
  caller: GraphCaller
  segments: string[]
  query: URLSearchParams
}

/** The caller of a token for Graph, or Graph's 401. */
export async function readCaller(tenant: Tenant, asked: Params): Promise<GraphCaller | Reply> {
  const token = /^Bearer (.+)$/i.exec(asked.header('authorization') ?? '')?.[1]
  if (token === undefined) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.')
  const claims = await tenant.issuer.read(token, tenant.clock())
  if (claims === undefined)
    return graphError(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired, or its signature is not valid.',
    )
  if (claims.aud !== audiences.graph)
    return graphError(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.')
  return callerOf(claims)
}

function callerOf(claims: JWTPayload): GraphCaller {
  if (typeof claims['scp'] === 'string')
    return { kind: 'person', oid: String(claims['oid']), scopes: claims['scp'].split(' ') }
  return { kind: 'app', appId: String(claims['appid']), roles: (claims['roles'] as string[] | undefined) ?? [] }
}

/** Whether an application has one of these permissions. */
export function hasRole(caller: GraphCaller, ...roles: string[]): boolean {
  return caller.kind === 'app' && roles.some((role) => caller.roles.includes(role))
}

export function hasScope(caller: GraphCaller, ...scopes: string[]): boolean {
  return caller.kind === 'person' && scopes.some((scope) => caller.scopes.includes(scope))
}

/** What the directory says to a caller without the permission. */
export function directoryDenied(): Reply {
  return graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
}

/** What Exchange says for a mailbox the application may not touch. */
export function mailboxDenied(): Reply {
  return graphError(403, 'ErrorAccessDenied', 'Access to OData is disabled.')
}

export function badRequest(message: string, code = 'BadRequest'): Reply {
  return graphError(400, code, message)
}
