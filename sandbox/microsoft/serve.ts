import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Certificate } from '../certificate.ts'
import { type Fault, type FaultPlan, type ServiceName } from './fault-plan.ts'
import { graphError } from './graph/graph-error.ts'
import { type Params, readRequest, type Reply, textOf } from './reply.ts'
import type { LoggedRequest } from './request-log.ts'

export type Service = { origin: string; close(): Promise<void> }

export type ServeOptions = {
  service: ServiceName
  /** Left out, the service speaks plain http, as the identity endpoint of App Service does. */
  certificate?: Certificate
  faults: FaultPlan
  requests: LoggedRequest[]
  answer: (asked: Params) => Promise<Reply> | Reply
}

/** Runs one service on the loopback interface. Faults are injected here, so that every service can fail alike. */
export async function serve(options: ServeOptions): Promise<Service> {
  const { certificate } = options
  const listener = (message: IncomingMessage, response: ServerResponse) =>
    void respond(options, origin, message, response)
  const server: Server = certificate
    ? createHttpsServer({ key: certificate.key, cert: certificate.cert }, listener)
    : createHttpServer(listener)
  let origin = ''
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `${certificate ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function respond(
  options: ServeOptions,
  origin: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await readRequest(message, origin).catch(() => undefined)
  if (asked === undefined) return
  const beganAt = performance.now()
  const fault = options.faults.meet({ service: options.service, method: asked.method, path: asked.path })
  if (fault?.kind === 'slow') await wait(fault.ms)
  const reply = await replyTo(options, asked, fault)
  const text = textOf(reply)
  const prefer = asked.header('prefer')
  options.requests.push({
    service: options.service,
    method: asked.method,
    path: asked.path,
    query: asked.url.search,
    ...(prefer === undefined ? {} : { prefer }),
    status: reply.status,
    beganAt,
    endedAt: performance.now(),
    requestBytes: asked.body.length,
    responseBytes: Buffer.byteLength(text),
    ...(fault ? { fault: fault.kind } : {}),
  })
  if (fault?.kind === 'hang') return
  send(response, reply, text, fault)
}

async function replyTo(options: ServeOptions, asked: Params, fault: Fault | undefined): Promise<Reply> {
  switch (fault?.kind) {
    case 'status': {
      const after = typeof fault.retryAfter === 'function' ? fault.retryAfter() : fault.retryAfter
      return graphError(
        fault.status,
        codeOf(fault.status),
        'Please retry again later.',
        after === undefined ? {} : { 'retry-after': after },
      )
    }
    case 'hang':
      return { status: 0 }
    case 'not-json':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html><body>Please sign in to the proxy.</body></html>',
      }
    case 'expired-token':
      return graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.')
    case 'no-mailbox':
      return graphError(404, missingMailboxCode(options.requests.length), 'The mailbox is not there.')
    case 'empty-page':
      return { status: 200, body: { '@odata.nextLink': asked.url.href, value: [] } }
    case 'repeated-page':
      return repeatedPage(options, asked)
    case 'reset':
    case 'slow':
    case 'stall':
    case 'truncated':
    case undefined:
      return safely(options, asked)
  }
}

async function repeatedPage(options: ServeOptions, asked: Params): Promise<Reply> {
  const reply = await safely(options, asked)
  return { ...reply, body: { ...(reply.body as object), '@odata.nextLink': asked.url.href } }
}

/** A mistake of our own must show as what it is: an answer that no client takes for a documented one. */
async function safely(options: ServeOptions, asked: Params): Promise<Reply> {
  try {
    return await options.answer(asked)
  } catch (error) {
    console.error(`sandbox ${options.service}: ${asked.method} ${asked.url.pathname}`, error)
    return { status: 500, body: { error: { code: 'SandboxError', message: String(error) } } }
  }
}

function missingMailboxCode(count: number): string {
  return count % 2 === 0 ? 'MailboxNotEnabledForRESTAPI' : 'ResourceNotFound'
}

function codeOf(status: number): string {
  const codes: Record<number, string> = {
    429: 'TooManyRequests',
    500: 'InternalServerError',
    502: 'BadGateway',
    503: 'ServiceUnavailable',
    504: 'GatewayTimeout',
  }
  return codes[status] ?? 'UnknownError'
}

function send(response: ServerResponse, reply: Reply, text: string, fault: Fault | undefined): void {
  const isCut = fault?.kind === 'truncated'
  const body = Buffer.from(isCut ? text.slice(0, Math.floor(text.length / 2)) : text)
  const type: Record<string, string> = body.length > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {}
  const head = { ...type, 'content-length': String(body.length), ...reply.headers }
  if (fault?.kind !== 'reset' && fault?.kind !== 'stall') return void response.writeHead(reply.status, head).end(body)
  const breakOff = () => void (fault.kind === 'reset' && response.socket?.destroy())
  // Where there is no body, the head alone would be the whole answer.
  if (body.length === 0) breakOff()
  else response.writeHead(reply.status, head).write(body.subarray(0, Math.floor(body.length / 2)), breakOff)
}
