import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpData, InvocationResponse } from '../core-contract.ts'

const longestBody = 100 * 1024 * 1024

/** Reads a whole body. Undefined when it is longer than the real host takes (100 MB). */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > longestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * A request as the app's library expects it. As the real host does, repeated query keys and repeated headers arrive joined
 * by a comma, and a body whose length nobody announced (a chunked one) does not arrive at all.
 */
export function toHttpData(request: IncomingMessage, params: Record<string, string>, body: Buffer): HttpData {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const query: Record<string, string> = {}
  for (const key of new Set(url.searchParams.keys())) query[key] = url.searchParams.getAll(key).join(',')
  const headers = headersOf(request)
  return {
    method: request.method ?? 'GET',
    url: url.href,
    nullableHeaders: nullable(headers),
    nullableQuery: nullable(query),
    nullableParams: nullable(params),
    body: Number(headers['content-length'] ?? '0') > 0 ? { bytes: body } : null,
  }
}

/** Node keeps the first of some headers that come twice; the host keeps all. */
function headersOf({ headersDistinct }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(',')]))
}

function nullable(values: Record<string, string>): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]))
}

/** Writes what the function answered; nothing at all is an empty success. A header that the platform set before stands. */
export function writeResponse(response: ServerResponse, { returnValue }: InvocationResponse): void {
  const http = returnValue?.http
  if (!http) {
    response.writeHead(204).end()
    return
  }
  const own = Object.entries(http.headers ?? {}).filter(([name]) => !response.hasHeader(name))
  response.writeHead(Number(http.statusCode ?? '200'), Object.fromEntries(own))
  response.end(http.body?.bytes ?? http.body?.string ?? '')
}
