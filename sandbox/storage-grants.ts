import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'

/** What an identity may do: anything, or read and change some tables. */
export type Grant = 'everything' | { reads: readonly string[]; writes: readonly string[] }

/** By directory id of an identity. `keys` are the token service's public keys. */
export type Grants = { keys: JSONWebKeySet; of: Readonly<Record<string, Grant>> }

type Caller = Grant | undefined
type Touch = { table: string; isWrite: boolean }

/**
 * Lets role assignments stand before Azurite's own server, as Azure has them: who calls is told by a token whose signature
 * holds, and what they may do by the tables that were granted to them. Azurite itself lets everybody do everything: it does
 * not check who signed a token, and it takes the key of its account, which the whole world knows. `isQueues` is the queue
 * service, in which tables are nothing.
 */
export function storageGrants(server: Server, grants: Grants, isQueues = false): void {
  const inner = server.listeners('request') as RequestListener[]
  const callerOf = callersBy(grants)
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    void decide(request).then(
      (refusal) => {
        if (refusal === undefined) inner.forEach((listener) => listener(request, response))
        else refuse(request, response, refusal)
      },
      () => response.destroy(),
    )
  })

  async function decide(request: IncomingMessage): Promise<Refusal | undefined> {
    const caller = await callerOf(request.headers.authorization)
    if (caller === undefined) return denied
    if (caller === 'everything') return undefined
    if (isQueues) return mismatch
    const touched = await touchedBy(request)
    return touched.length > 0 && touched.every((touch) => isGranted(caller, touch)) ? undefined : mismatch
  }
}

type Refusal = { code: string; value: string }
const denied: Refusal = { code: 'AuthenticationFailed', value: 'Server failed to authenticate the request.' }
const mismatch: Refusal = {
  code: 'AuthorizationPermissionMismatch',
  value: 'This request is not authorized to perform this operation using this permission.',
}

/** Tokens live an hour and come with every request, so each is checked once. Their times are Azurite's to check. */
function callersBy({ keys, of }: Grants): (authorization: string | undefined) => Promise<Caller> {
  const keySet = createLocalJWKSet(keys)
  const known = new Map<string, Caller>()
  return async (authorization = '') => {
    const token = /^Bearer (.+)$/i.exec(authorization)?.[1]
    if (token === undefined) return undefined
    if (!known.has(token)) known.set(token, await read(token))
    return known.get(token)
  }

  async function read(token: string): Promise<Caller> {
    try {
      const { payload } = await compactVerify(token, keySet, { algorithms: ['RS256'] })
      const { oid } = JSON.parse(Buffer.from(payload).toString('utf8')) as { oid?: string }
      return of[oid ?? '']
    } catch {
      return undefined
    }
  }
}

/** The tables a request is about; nothing when it is about all of them, or cannot be understood. */
async function touchedBy(request: IncomingMessage): Promise<Touch[]> {
  const isWrite = request.method !== 'GET'
  const [, , part = ''] = (request.url?.split('?')[0] ?? '').split('/')
  if (part === '$batch') return inBatch(await bodyOf(request))
  // The template makes the tables in Azure; here whoever may read one may bring it about.
  if (part === 'Tables') {
    const made = isWrite ? /"TableName"\s*:\s*"(\w+)"/i.exec(await bodyOf(request))?.[1] : undefined
    return made === undefined ? [] : [{ table: made, isWrite: false }]
  }
  const table = /^\w+/.exec(decodeURIComponent(part))?.[0]
  return table === undefined ? [] : [{ table, isWrite }]
}

/** Each part of a batch has an address of its own. */
function inBatch(body: string): Touch[] {
  const lines = [...body.matchAll(/^(GET|PUT|POST|PATCH|MERGE|DELETE) (\S+) HTTP/gim)]
  return lines.map(([, method, address = '']) => ({
    table: /^\w+/.exec(decodeURIComponent(new URL(address, 'https://x').pathname.split('/')[2] ?? ''))?.[0] ?? '',
    isWrite: method !== 'GET',
  }))
}

function isGranted({ reads, writes }: Exclude<Grant, 'everything'>, { table, isWrite }: Touch): boolean {
  return writes.includes(table) || (!isWrite && reads.includes(table))
}

/** Reads a body and puts it back, for whoever answers the request. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const length = Number(request.headers['content-length'] ?? 0)
  const parts: Buffer[] = []
  let size = 0
  while (size < length) {
    const part = request.read() as Buffer | null
    if (part === null) await new Promise((resolve) => request.once('readable', resolve))
    else {
      parts.push(part)
      size += part.length
    }
  }
  const body = Buffer.concat(parts)
  if (body.length > 0) request.unshift(body)
  return body.toString('utf8')
}

/** An error as the table service writes it. */
function refuse(request: IncomingMessage, response: ServerResponse, { code, value }: Refusal): void {
  request.resume()
  response.writeHead(403, { 'content-type': 'application/json;odata=minimalmetadata;charset=utf-8' })
  response.end(JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value } } }))
}
