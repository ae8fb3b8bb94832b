import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpData, InvocationResponse } from './core-contract.ts'

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

/** A request as the app's library expects it. Repeated query keys arrive joined by a comma, as the real host does. */
export function toHttpData(request: IncomingMessage, params: Record<string, string>, body: Buffer): HttpData {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const query: Record<string, string> = {}
  for (const key of new Set(url.searchParams.keys())) query[key] = url.searchParams.getAll(key).join(',')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value
  }
  return {
    method: request.method ?? 'GET',
    url: url.href,
    nullableHeaders: nullable(headers),
    nullableQuery: nullable(query),
    nullableParams: nullable(params),
    body: body.length > 0 ? { bytes: body } : null,
  }
}

function nullable(values: Record<string, string>): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]))
}

/** Writes what the function answered; nothing at all is an empty success. */
export function writeResponse(response: ServerResponse, { returnValue }: InvocationResponse): void {
  const http = returnValue?.http
  if (!http) {
    response.writeHead(204).end()
    return
  }
  response.writeHead(Number(http.statusCode ?? '200'), http.headers ?? {})
  response.end(http.body?.bytes ?? http.body?.string ?? '')
}
