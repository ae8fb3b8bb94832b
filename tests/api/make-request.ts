import { HttpRequest } from '@azure/functions'
import type { OperationName } from '../../contract/operations.ts'

type Given = {
  input?: Record<string, unknown>
  headers?: Record<string, string>
  /** Sent as it is, instead of the input. */
  body?: string
  /** What stands behind the address, as `?…`. */
  query?: string
}

/** A request of an operation as the Functions host hands it over. */
export function makeRequest(
  operation: OperationName,
  { input = {}, headers = {}, body = JSON.stringify(input), query = '' }: Given = {},
): HttpRequest {
  return new HttpRequest({
    method: 'POST',
    url: `https://api.contoso.example/api/${operation}${query}`,
    // The host hands on what stands behind the address by itself; the library does not read it from the url.
    query: Object.fromEntries(new URLSearchParams(query)),
    headers,
    body: { bytes: Buffer.from(body, 'utf8') },
  })
}
