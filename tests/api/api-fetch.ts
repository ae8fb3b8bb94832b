import { routes } from '../../contract/routes.ts'
import type { OperationName } from '../../domain/access.ts'
import { makeRequest } from './make-request.ts'
import type { RunningApi } from './run-api.ts'

/** A `fetch` that ends at the running API: pages' own code talks to the product without a network in between. */
export function apiFetch(api: RunningApi): typeof fetch {
  return async (address, { method = 'GET', headers = {}, body } = {}) => {
    const url = new URL(address instanceof Request ? address.url : address)
    const { operation, params } = routeOf(method, url)
    const query = Object.fromEntries(url.searchParams)
    const fields = typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {}
    const input = { ...params, ...query, ...fields }
    const request = makeRequest(operation, { input, headers: headers as Record<string, string> })
    const { status = 200, jsonBody } = await api.invoke(operation, request)
    return new Response(JSON.stringify(jsonBody), { status })
  }
}

/** Which operation answers at an address, with the fields that the address holds. */
export function routeOf(
  method: string,
  { pathname }: URL,
): { operation: OperationName; params: Record<string, string> } {
  for (const [operation, route] of Object.entries(routes)) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '')
    const form = new RegExp(`^/api/${route.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
    const found = route.method === method ? form.exec(pathname) : null
    if (!found) continue
    const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
    return { operation: operation as OperationName, params }
  }
  throw new Error(`no route for ${method} ${pathname}`)
}
