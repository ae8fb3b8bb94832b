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
let answers = 207
const fromPage = { 'sec-fetch-site': 'same-origin' }
const api = createServer((asked, response) => {
  let body = ''
  asked.on('data', (text) => (body += text))
  asked.on('end', () => response.writeHead(answers, { 'x-asked': `${asked.method} ${asked.url}` }).end(`api: ${body}`))
})

const hr = createServer((asked, response) => response.end(`hr: ${asked.method} ${asked.url}`))

beforeAll(async () => {
  for (const one of [api, hr]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  const tabDirectory = mkdtempSync(join(tmpdir(), 'tab-'))
  mkdirSync(join(tabDirectory, 'assets'))
  writeFileSync(join(tabDirectory, 'panel.html'), '<h1>panel</h1>')
  writeFileSync(join(tabDirectory, 'home.html'), '<head><title>home</title></head>')
  writeFileSync(join(tabDirectory, 'assets', 'panel-1a2b.js'), 'export {}')
  web = await startWeb({ port: 0, tabDirectory })
  web.open({
    apiOrigin: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    hrOrigin: () => Promise.resolve(`http://127.0.0.1:${(hr.address() as AddressInfo).port}`),
    desk: {
      state: () => ({ people: 60 }),
      mailOf: (oid) => [{ to: oid }],
      tokenFor: (oid) => Promise.resolve(`token of ${oid}`),
      nestedTokenFor: (oid, { clientId, scope }) => Promise.resolve({ oid, clientId, scope }),
      appointmentOf: (pairId) => (pairId === 'a_b' ? { invited: [] } : undefined),
      todoOf: () => [],
      tickTask: () => undefined,
      endMails: (oid) => Promise.resolve(oid === 'a' ? { status: 200 } : undefined),
      runJob: (job) => (job === 'people' ? Promise.resolve({ job }) : Promise.reject(new Error('no such job'))),
    },
  })
})

afterAll(async () => {
  await web.close()
  api.close()
  hr.close()
})

function get(path: string, init?: RequestInit): Promise<Response> {
  return fetch(web.origin + path, init)
}

/** A request with headers that only browsers may set; `fetch` would leave them out. */
function asked(path: string, headers: Record<string, string>, body?: string): Promise<void> {
  return new Promise((resolve) => {
    const method = body === undefined ? 'GET' : 'POST'
    request(web.origin + path, { method, headers }, (answer) => answer.resume().on('end', resolve)).end(body)
  })
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

  it('puts pages on its own ground, before their own scripts: no network outside, and the day the sandbox lives on', async () => {
    const shift = tenantShift()
    installClock(86_400_000)
    const moved = await (await get('/sandbox/ground.js')).text()
    installClock(0)
    const plain = await (await get('/sandbox/ground.js')).text()
    installClock(shift)
    expect(await (await get('/tab/home.html')).text()).toBe(
      '<head><script src="/sandbox/ground.js"></script><title>home</title></head>',
    )
    expect(moved).toContain('RealDate.now() + 86400000')
    expect(plain).not.toContain('RealDate')
    for (const ground of [moved, plain]) expect(ground).toContain('https://res.cdn.office.net/teams-js/')
  })

  it('ticks the steps of a first visit by what pages ask and the API answers, not by what programs do', async () => {
    const token = `.${Buffer.from(JSON.stringify({ oid: 'elena' })).toString('base64url')}.`
    const promise = (headers: Record<string, string>) =>
      asked('/api/addCommitment', { ...headers, authorization: `Bearer ${token}` }, '{"pairId":"elena_priya"}')
    const taken = async () => ((await (await get('/sandbox/steps')).json()) as { taken: string[] }).taken
    answers = 200
    await promise({})
    await get('/sandbox/mail?oid=elena')
    expect(await taken()).toEqual([])
    await promise(fromPage)
    await asked('/sandbox/mail?oid=elena', fromPage)
    expect(await taken()).toEqual(['promise', 'mail'])
    answers = 403
    await asked('/api/openPair', { ...fromPage, authorization: 'Bearer none' }, 'not json')
    expect(await taken()).toEqual(['promise', 'mail', 'refusal'])
    answers = 207
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

it('what HR asks goes to HR’s own process, under the route it has there', async () => {
  const answer = await get('/hr-api/openHrDesk', { method: 'POST', body: '{}' })
  expect(await answer.text()).toBe('hr: POST /api/openHrDesk')
})
