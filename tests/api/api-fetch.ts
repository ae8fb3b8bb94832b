import type { OperationName } from '../../contract/operations.ts'
import { makeRequest } from './make-request.ts'
import type { RunningApi } from './run-api.ts'

/** A `fetch` that ends at the running API: pages' own code talks to the product without a network in between. */
export function apiFetch(api: RunningApi): typeof fetch {
  return async (address, { headers = {}, body } = {}) => {
    const operation = operationAt(new URL(address instanceof Request ? address.url : address))
    const sent = typeof body === 'string' ? { body } : {}
    const request = makeRequest(operation, { ...sent, headers: headers as Record<string, string> })
    const { status = 200, jsonBody } = await api.invoke(operation, request)
    return new Response(JSON.stringify(jsonBody), { status })
  }
}

/** Which operation answers at an address: the one of that name. */
export function operationAt({ pathname }: URL): OperationName {
  return pathname.replace('/api/', '') as OperationName
}
