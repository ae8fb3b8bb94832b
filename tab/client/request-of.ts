import type { OperationName } from '#domain/access'
import { routes } from '#contract/routes'

/** What `fetch` needs to know of one call, without the token. */
export type Request = { method: string; address: string; body: string | undefined }

/**
 * Where an operation's input travels: fields named in the route's path go there, the rest into the query (GET)
 * or the JSON body. Absent fields are left out.
 *
 * Example: `requestOf('/api', 'tickCommitment', { pairId: 'p', commitmentId: 'c', etag: 'e' })` is
 * `POST /api/pairs/p/commitments/c/tick` with the body `{"etag":"e"}`.
 */
export function requestOf(base: string, operation: OperationName, input: object): Request {
  const { method, path } = routes[operation]
  const rest = new Map<string, unknown>(Object.entries(input).filter(([, value]) => value !== undefined))
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, field: string) => {
    const value = rest.get(field)
    rest.delete(field)
    return encodeURIComponent(String(value))
  })
  const address = `${base.replace(/\/$/, '')}/${filled}`
  if (method !== 'GET') return { method, address, body: JSON.stringify(Object.fromEntries(rest)) }
  const query = new URLSearchParams([...rest].map(([field, value]) => [field, String(value)])).toString()
  return { method, address: query ? `${address}?${query}` : address, body: undefined }
}
