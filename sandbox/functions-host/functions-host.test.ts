import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http'
import { json } from 'node:stream/consumers'
import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../azurite.ts'
import { makeCertificate, type Certificate } from '../certificate.ts'
import { startFunctionsHost, type FunctionsHost } from './start-functions-host.ts'

let certificate: Certificate
let azurite: Azurite
let identity: Server
let host: FunctionsHost

/** The app service's identity endpoint, as far as storage on this machine cares: claims without a signature. */
function serveIdentity(): Promise<Server> {
  const server = createServer((request, response) => {
    const resource = new URL(request.url ?? '', 'http://x').searchParams.get('resource') ?? ''
    const seconds = Math.floor(Date.now() / 1000)
    const claims = {
      aud: resource.replace(/\/$/, ''),
      iss: 'https://sts.windows.net/x/',
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600,
    }
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims]
    const token = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: `${token}.x`, expires_on: claims.exp, resource, token_type: 'Bearer' }))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

async function buildExample(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'functions-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'example', 'main.ts'),
      outDir: directory,
      rolldownOptions: {
        external: ['@azure/functions-core'],
        output: { entryFileNames: 'main.js', codeSplitting: false },
      },
    },
  })
  const queues = { maxDequeueCount: 3, visibilityTimeout: '00:00:00', maxPollingInterval: '00:01:00' }
  writeFileSync(join(directory, 'host.json'), JSON.stringify({ version: '2.0', extensions: { queues } }))
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }))
  return directory
}

beforeAll(async () => {
  certificate = await makeCertificate()
  azurite = await startAzurite({ certificate })
  identity = await serveIdentity()
  host = await startFunctionsHost({
    directory: await buildExample(),
    environment: {
      AzureWebJobsStorage__queueServiceUri: azurite.queues,
      IDENTITY_ENDPOINT: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/token`,
      IDENTITY_HEADER: 'any',
      NODE_EXTRA_CA_CERTS: certificate.caPath,
      EMPTY_SETTING: '',
      CORS_ALLOWED_ORIGINS: '["https://tab.contoso.example"]',
    },
  })
}, 60_000)

afterAll(async () => {
  await host?.close()
  identity?.close()
  await azurite?.close()
  certificate?.dispose()
})

function call(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`${host.origin}/api/${path}`, init)
}

/** What a function hears of a request with these headers and the body "hello". */
function heard(headers: Record<string, string | string[]>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers }
    send(`${host.origin}/api/heard`, options, (answer) => resolve(json(answer)))
      .on('error', reject)
      .end('hello')
  })
}

async function lettersRead(): Promise<string[]> {
  return (await (await call('read')).json()) as string[]
}

describe('a built app in the functions host', () => {
  it('is found by route and method', async () => {
    const response = await call('greet/Priya%20N%2FA?tag=one&tag=two')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-greeted')).toBe('Priya N/A')
    expect(await response.json()).toMatchObject({ name: 'Priya N/A', tags: 'one,two' })
    expect((await call('greet/Priya', { method: 'POST' })).status).toBe(404)
    expect((await call('greet')).status).toBe(404)
  })

  it('answers an uncaught error with an empty 500, unless one of its hooks answers it', async () => {
    const broken = await call('fail/badly')
    expect([broken.status, await broken.text()]).toEqual([500, ''])
    const mapped = await call('fail/teapot')
    expect([mapped.status, await mapped.text()]).toEqual([418, 'short and stout'])
  })

  it('hears repeated headers as one, and no body whose length was not announced', async () => {
    const [announced, chunked] = [{ 'content-length': '5' }, { 'transfer-encoding': 'chunked' }]
    const twice = { authorization: ['Bearer one', 'Bearer two'] }
    expect(await heard({ ...twice, ...announced })).toMatchObject({
      authorization: 'Bearer one,Bearer two',
      body: 'hello',
    })
    expect(await heard({ ...chunked })).toMatchObject({ body: '' })
  })

  it('finds no setting whose value is empty', async () => {
    expect(await heard({})).toMatchObject({ empty: 'no such setting' })
  })

  it('is answered for by the platform where a browser asks about origins', async () => {
    const origin = 'https://tab.contoso.example'
    const asked = { origin, 'access-control-request-method': 'POST' }
    const preflight = await call('heard', { method: 'OPTIONS', headers: asked })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin])
    const answer = await call('heard', { method: 'POST', headers: { origin }, body: 'hello' })
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('may answer with nothing', async () => {
    expect((await call('nothing')).status).toBe(204)
  })

  it('sends messages and is called with each of them', async () => {
    const letters = ['Grüße aus Köln', 'second']
    const response = await call('echo', { method: 'POST', body: JSON.stringify(letters) })
    expect(response.status).toBe(202)
    await host.drain()
    expect(await lettersRead()).toEqual(expect.arrayContaining(['Grüße aus Köln (1)', 'second (1)']))
  })

  it('looks into no queue because of a request that sends nothing', async () => {
    let looks = 0
    // The storage lives in this process, so Node tells here what it is asked.
    const look = (message: unknown) => {
      const { request } = message as { request: IncomingMessage }
      if (request.method === 'GET' && request.url?.includes('/messages')) looks += 1
    }
    subscribe('http.server.request.start', look)
    for (let times = 0; times < 20; times += 1) await call('greet/Priya')
    unsubscribe('http.server.request.start', look)
    expect(looks).toBeLessThan(5)
  })

  it('runs a timer when it is fired by hand, and says which functions there are', async () => {
    expect(host.functions).toContainEqual({ name: 'start-letters', trigger: 'timer', on: '0 0 3 1 1 *' })
    await host.fire('start-letters')
    await host.drain()
    expect(await lettersRead()).toContain('timer, past due: false (1)')
    await expect(host.fire('start-nothing')).rejects.toThrow('404')
  })

  it('tries a failing message three times and then moves it to the poison queue', async () => {
    await call('echo', { method: 'POST', body: JSON.stringify(['torn']) })
    const [letters] = await host.drain()
    expect(letters).toMatchObject({ name: 'letters', failed: 3, poisoned: 1, waiting: 0 })
  })

  it('lives at the time it is told to', async () => {
    const weekMs = 7 * 86_400_000
    await host.shiftClock(-weekMs)
    const { now } = (await (await call('greet/then')).json()) as { now: number }
    await host.shiftClock(0)
    expect(Math.abs(Date.now() - weekMs - now)).toBeLessThan(5_000)
  })
})

describe('starting a functions host', () => {
  it('says why when the app does not load', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'functions-'))
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }))
    writeFileSync(join(directory, 'main.js'), 'throw new Error("a setting is missing")')
    await expect(startFunctionsHost({ directory, environment: {} })).rejects.toThrow('a setting is missing')
  })
})
