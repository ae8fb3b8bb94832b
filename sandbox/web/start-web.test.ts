import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installClock, tenantShift } from '../clock/clock.ts'
import { startWeb, type Web } from './start-web.ts'

let web: Web
const api = createServer((asked, response) => {
  let body = ''
  asked.on('data', (text) => (body += text))
  asked.on('end', () => response.writeHead(207, { 'x-asked': `${asked.method} ${asked.url}` }).end(`api: ${body}`))
})

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const tabDirectory = mkdtempSync(join(tmpdir(), 'tab-'))
  mkdirSync(join(tabDirectory, 'assets'))
  writeFileSync(join(tabDirectory, 'panel.html'), '<h1>panel</h1>')
  writeFileSync(join(tabDirectory, 'home.html'), '<head><title>home</title></head>')
  writeFileSync(join(tabDirectory, 'assets', 'panel-1a2b.js'), 'export {}')
  web = await startWeb({ port: 0, tabDirectory })
  web.open({
    apiOrigin: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    desk: {
      state: () => ({ people: 60 }),
      mailOf: (oid) => [{ to: oid }],
      tokenFor: (oid) => Promise.resolve(`token of ${oid}`),
      nestedTokenFor: (oid, { clientId, scope }) => Promise.resolve({ oid, clientId, scope }),
      appointmentOf: (pairId) => (pairId === 'a_b' ? { invited: [] } : undefined),
      runJob: (job) => (job === 'people' ? Promise.resolve({ job }) : Promise.reject(new Error('no such job'))),
    },
  })
})

afterAll(async () => {
  await web.close()
  api.close()
})

function get(path: string, init?: RequestInit): Promise<Response> {
  return fetch(web.origin + path, init)
}

describe('the one server a browser sees', () => {
  it('serves the sandbox page and the Teams window, with their TypeScript made plain', async () => {
    expect(await (await get('/')).text()).toContain('Throughline sandbox')
    expect(await (await get('/host?surface=panel')).text()).toContain('Teams window')
    expect(await (await get('/host?surface=appointment&persona=elena')).text()).toContain('Outlook window')
    expect(await (await get('/office-cdn.ts')).text()).toContain('appsforoffice.microsoft.com')
    const script = await get('/sandbox/page/answer-teams.ts')
    expect(script.headers.get('content-type')).toContain('javascript')
    expect(await script.text()).not.toContain('export type')
  })

  it('serves the built pages, and lets the browser keep only what never changes', async () => {
    const page = await get('/tab/panel.html')
    expect([await page.text(), page.headers.get('cache-control')]).toEqual(['<h1>panel</h1>', 'no-cache'])
    expect((await get('/tab/assets/panel-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/tab/other.html')).status).toBe(404)
  })

  it('puts pages on the day the sandbox lives on, before their own scripts, and leaves them alone on the machine’s', async () => {
    const shift = tenantShift()
    installClock(86_400_000)
    const moved = await (await get('/tab/home.html')).text()
    const clock = await (await get('/sandbox/clock.js')).text()
    installClock(0)
    const plain = await (await get('/tab/home.html')).text()
    installClock(shift)
    expect(moved).toBe('<head><script src="/sandbox/clock.js"></script><title>home</title></head>')
    expect(clock).toContain('RealDate.now() + 86400000')
    expect(plain).toBe('<head><title>home</title></head>')
  })

  it('hands the API what it is asked and the browser what it answers', async () => {
    const answer = await get('/api/pairs/1?x=2', { method: 'POST', body: 'a note' })
    expect([answer.status, answer.headers.get('x-asked'), await answer.text()]).toEqual([
      207,
      'POST /api/pairs/1?x=2',
      'api: a note',
    ])
  })

  it('answers its own pages', async () => {
    expect(await (await get('/sandbox/token?oid=elena')).json()).toEqual({ token: 'token of elena' })
    expect(await (await get('/sandbox/nested-token?oid=elena&client=c&scope=s')).json()).toEqual({
      oid: 'elena',
      clientId: 'c',
      scope: 's',
    })
    expect(await (await get('/sandbox/appointment?pair=a_b')).json()).toEqual({ invited: [] })
    expect((await get('/sandbox/appointment?pair=nobody')).status).toBe(404)
    expect(await (await get('/sandbox/jobs/people', { method: 'POST' })).json()).toEqual({ job: 'people' })
    const broken = await get('/sandbox/jobs/dishes', { method: 'POST' })
    expect([broken.status, await broken.json()]).toEqual([500, { error: 'no such job' }])
    expect((await get('/sandbox/other')).status).toBe(404)
  })

  it('answers nobody from another origin or under another name', async () => {
    expect((await get('/sandbox/token?oid=elena', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' }
      request(`${web.origin}/sandbox/token?oid=elena`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      }).end()
    })
    expect(status).toBe(403)
  })

  it.each(['/tab/../package.json', '/tab/%2e%2e/package.json', '/sandbox/page/../web/start-web.ts'])(
    'does not give out %s',
    async (path) => {
      const status = await new Promise((resolve) => {
        request(web.origin, { path }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        }).end()
      })
      expect(status).toBe(404)
    },
  )

  it('says so when its port is taken', async () => {
    const port = Number(new URL(web.origin).port)
    await expect(startWeb({ port, tabDirectory: '.' })).rejects.toThrow(`Port ${port} is taken`)
  })
})
