import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Deed } from './first-visit.ts'

/** What is typed is at most some thousand characters long; an import of figures is not looked at. */
const mostBytes = 100_000

/** Only browsers say where a request comes from: a program's, such as those that wrote the demonstration's past, does not. */
export function isFromPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'same-origin'
}

/** Tells `saw` what a page asked of the API, once it is answered. The request itself is left as it is. */
export function watchDeeds(request: IncomingMessage, response: ServerResponse, saw: (deed: Deed) => void): void {
  if (!isFromPage(request)) return
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size <= mostBytes) parts.push(part)
  })
  response.once('finish', () => {
    const operation = (request.url ?? '').split('?')[0]?.replace('/api/', '') ?? ''
    const input = objectOf(size <= mostBytes ? Buffer.concat(parts).toString('utf8') : '')
    saw({ operation, oid: callerOf(request.headers.authorization), status: response.statusCode, input: worded(input) })
  })
}

function worded({ pairId, visibility }: Record<string, unknown>): { pairId?: string; visibility?: string } {
  return {
    ...(typeof pairId === 'string' ? { pairId } : {}),
    ...(typeof visibility === 'string' ? { visibility } : {}),
  }
}

/** Whoever the token names; nobody checks it here, and nothing is let in by it. */
function callerOf(authorization = ''): string {
  const payload = authorization.split('.')[1] ?? ''
  const { oid } = objectOf(Buffer.from(payload, 'base64url').toString('utf8'))
  return typeof oid === 'string' ? oid : ''
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
