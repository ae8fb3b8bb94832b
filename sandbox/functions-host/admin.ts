import type { IncomingMessage, ServerResponse } from 'node:http'
import { appShift, shiftApp, tenantNow } from '../clock/clock.ts'
import { readBody } from './http/http-translation.ts'
import type { Triggers } from './triggers.ts'
import { usageOfProcess } from './usage-of-process.ts'

/**
 * The host's own routes below `/admin`. The first two are Azure's; `busy`, `queues`, `usage` and `clock` exist only here:
 * GET functions · POST functions/{name} with `{"input": "…"}` fires it and answers when it has run ·
 * GET busy tells whether a message is worked on · GET queues counts messages ·
 * GET usage tells what the process has used, after everything unused was let go of ·
 * GET and POST clock `{"shiftMs": 0}` reads and moves the app's clock, counted from the sandbox's own.
 */
export async function answerAdmin(triggers: Triggers, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '').split('?')[0] ?? ''
  const isPost = request.method === 'POST'
  const body = isPost ? readJson(await readBody(request)) : {}
  const name = /^\/admin\/functions\/([^/]+)$/.exec(path)?.[1]
  if (isPost && name !== undefined) {
    const input = body['input']
    const wasFired = await triggers.fire(decodeURIComponent(name), typeof input === 'string' ? input : '')
    return send(response, wasFired ? 202 : 404, { fired: wasFired })
  }
  if (path === '/admin/functions') return send(response, 200, triggers.functions)
  if (path === '/admin/busy') return send(response, 200, { isBusy: triggers.isBusy() })
  if (path === '/admin/queues') return send(response, 200, await triggers.queues())
  if (path === '/admin/usage') return send(response, 200, usageOfProcess())
  if (path === '/admin/clock') {
    if (isPost) shiftApp(Number(body['shiftMs'] ?? 0))
    return send(response, 200, { shiftMs: appShift(), now: new Date(tenantNow() + appShift()).toISOString() })
  }
  return send(response, 404, {})
}

function readJson(body: Buffer | undefined): Record<string, unknown> {
  if (!body || body.length === 0) return {}
  return JSON.parse(body.toString('utf8')) as Record<string, unknown>
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}
