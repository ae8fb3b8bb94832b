import type { RequestListener, Server, ServerResponse } from 'node:http'
import type { Fault, FaultPlan } from './microsoft/fault-plan.ts'

/**
 * Lets a fault plan stand before Azurite's own server, which by itself never refuses, hangs or breaks off. `reset` loses the
 * answer to a request that was carried out, which is the one that a client must not take for "nothing happened".
 */
export function storageFaults(server: Server, faults: FaultPlan): void {
  const inner = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const fault = faults.meet({ service: 'storage', method: request.method ?? 'GET', path })
    if (fault?.kind === 'hang') return void request.resume()
    if (fault?.kind === 'status') {
      request.resume()
      return refuse(response, fault)
    }
    if (fault?.kind === 'reset') loseAnswer(response)
    const carryOut = () => inner.forEach((listener) => listener(request, response))
    if (fault?.kind === 'slow') return void setTimeout(carryOut, fault.ms)
    if (fault && fault.kind !== 'reset') throw new Error(`Storage has no fault called ${fault.kind}`)
    carryOut()
  })
}

const codes: Record<number, string> = { 429: 'TooManyRequests', 500: 'OperationTimedOut', 503: 'ServerBusy' }

/** An error as the table service writes it. */
function refuse(response: ServerResponse, { status, retryAfter }: Fault & { kind: 'status' }): void {
  const after = typeof retryAfter === 'function' ? retryAfter() : retryAfter
  const type = { 'content-type': 'application/json;odata=minimalmetadata;charset=utf-8' }
  response.writeHead(status, { ...type, ...(after === undefined ? {} : { 'retry-after': after }) })
  const message = { lang: 'en-US', value: 'The server is busy.' }
  response.end(JSON.stringify({ 'odata.error': { code: codes[status] ?? 'InternalError', message } }))
}

function loseAnswer(response: ServerResponse): void {
  response.write = () => true
  response.end = () => {
    response.socket?.destroy()
    return response
  }
}
