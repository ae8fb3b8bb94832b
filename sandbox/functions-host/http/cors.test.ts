import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { corsBefore } from './cors.ts'

const ours = 'https://tab.contoso.example'
let server: Server | undefined
afterEach(() => server?.close())

/** Asks an app that says hello to everything, behind a platform that was told these origins. */
async function ask(allowed: string[] | undefined, method: string, headers: Record<string, string>) {
  const isAnswered = corsBefore(allowed && JSON.stringify(allowed))
  server = createServer((request, response) => {
    if (!isAnswered(request, response)) response.end('hello')
  })
  const listening = server
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  const answer = await fetch(`http://127.0.0.1:${(listening.address() as AddressInfo).port}`, { method, headers })
  const cors = [...answer.headers].filter(([name]) => name.startsWith('access-control-'))
  return { status: answer.status, cors: Object.fromEntries(cors), body: await answer.text() }
}

const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }

describe('the platform before the app', () => {
  it('answers a preflight of an origin it knows with what was asked, and never says for how long', async () => {
    expect(await ask([ours], 'OPTIONS', { origin: ours, ...preflight })).toEqual({
      status: 204,
      cors: {
        'access-control-allow-origin': ours,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'authorization',
      },
      body: '',
    })
  })

  it.each([
    ['of another origin', [ours], 'https://elsewhere.example'],
    ['of the same host in other letters', [ours], 'https://TAB.contoso.example'],
    ['when it was told no origin', [], ours],
    ['when it was told nothing', undefined, ours],
  ])('answers a preflight %s too, and lets nothing through', async (_, allowed, origin) => {
    expect(await ask(allowed, 'OPTIONS', { origin, ...preflight })).toEqual({ status: 204, cors: {}, body: '' })
  })

  it('lets the app answer everything else, and names the origin for it', async () => {
    const known = { status: 200, cors: { 'access-control-allow-origin': ours }, body: 'hello' }
    expect(await ask([ours], 'POST', { origin: ours })).toEqual(known)
    expect(await ask([ours], 'POST', { origin: 'https://elsewhere.example' })).toEqual({ ...known, cors: {} })
    expect(await ask([ours], 'OPTIONS', preflight)).toEqual({ ...known, cors: {} })
  })
})
