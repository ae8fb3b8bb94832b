import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { HttpRequest, type HttpResponseInit } from '@azure/functions'
import { operationAt } from './api-fetch.ts'
import { makeRequest } from './make-request.ts'
import type { RunningApi } from './run-api.ts'

/** The running API behind a port of its own, answering with its own status, headers and body and nothing added. */
export async function serveApi(api: RunningApi): Promise<{ base: string; close: () => Promise<void> }> {
  async function answer(method: string, url: URL, headers: Record<string, string>, body: string) {
    if (method === 'OPTIONS') return api.invoke('preflight', new HttpRequest({ method, url: url.href, headers }))
    const operation = operationAt(url)
    return api.invoke(operation, makeRequest(operation, { body, headers }))
  }

  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    void (async () => {
      const told: HttpResponseInit = await answer(method, new URL(url, 'http://api'), plain, await text(request))
      response.writeHead(told.status ?? 200, told.headers as Record<string, string>)
      response.end(told.jsonBody === undefined ? undefined : JSON.stringify(told.jsonBody))
    })()
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    base: `http://localhost:${address.port}/api`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
