import { HttpRequest } from '@azure/functions'
import type { OperationName } from '../../domain/access.ts'
import { routes, type Route } from '../../contract/routes.ts'

type Given = {
  input?: Record<string, unknown>
  headers?: Record<string, string>
  /** Sent as it is, instead of the fields that the route leaves for the body. */
  body?: string
}

/** A request of an operation as the Functions host hands it over: fields in the address, the query or the body. */
export function makeRequest(operation: OperationName, { input = {}, headers = {}, body }: Given = {}): HttpRequest {
  const { method, path }: Route = routes[operation]
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '')
  const params = pick(input, (name) => names.includes(name)) as Record<string, string>
  const rest = pick(input, (name) => !names.includes(name))
  const query = method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>).toString()}` : ''
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const text = method === 'GET' ? undefined : (body ?? JSON.stringify(rest))
  return new HttpRequest({
    method,
    url: `https://api.contoso.example/api/${address}${query}`,
    params,
    headers,
    ...(text === undefined ? {} : { body: { bytes: Buffer.from(text, 'utf8') } }),
  })
}

function pick(input: Record<string, unknown>, isWanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => isWanted(name)))
}
