import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteConfiguration } from '../../infra/page-headers.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { built as builtPages } from '../../sandbox/tenant/build.ts'
import { forward } from '../../sandbox/web/forward.ts'
import { launchChromium } from '../chromium.ts'
import { ownWord, sidesOf } from '../panel/two-people.ts'
import { preparedTenant } from '../prepared-tenant.ts'

// As in a deployment: the pages on one origin, the API behind the platform's own CORS on another. The sandbox itself has
// both on one, where no browser ever asks about origins. Nothing here routes requests in the browser: once one is routed,
// Playwright answers every preflight itself.
const tab = mkdtempSync(join(tmpdir(), 'tab-'))
const asked: string[] = []
let tenant: RunningTenant
let browser: Browser
let api: Server

beforeAll(async () => {
  api = await listening((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    forward(request, response, tenant.host.origin)
  })
  tenant = await preparedTenant('first night', { tab })
  writePages()
  browser = await launchChromium()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  api?.close()
  await tenant?.close()
  rmSync(tab, { recursive: true })
})

async function listening(answer: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return server
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** The built pages as they are deployed: with the API's address in them, and under the policy that goes with it. */
function writePages(): void {
  const apiBase = `${originOf(api)}/api`
  const built = (page: string) => readFileSync(join(builtPages.tab, page), 'utf8')
  const panes = { panel: built('panel.html'), outlook: built('outlook.html') }
  const { routes } = siteConfiguration({ api: apiBase, hr: apiBase }, panes) as {
    routes: { route: string; headers: Record<string, string> }[]
  }
  const { headers } = routes.find(({ route }) => route === '/panel.html')!
  // Who may frame a page can only be said in a header.
  const policy = headers['Content-Security-Policy']?.replace(/frame-ancestors [^;]+; /, '')
  cpSync(builtPages.tab, tab, { recursive: true })
  for (const name of readdirSync(tab).filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(tab, name), 'utf8').replace(
      /(name="throughline-api"\s+content=")[^"]*/,
      `$1${apiBase}`,
    )
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
    writeFileSync(join(tab, name), html.replace('<head>', `<head>${meta}`))
  }
}

/** One side's panel of Elena's 1:1 with Priya, once it says who can read it. */
async function openPanel(side: 'manager' | 'report') {
  const { persona, thread } = sidesOf(tenant)[side]
  const page = await browser.newPage({ viewport: { width: 900, height: 820 } })
  const query = new URLSearchParams({ persona, thread, surface: 'panel', width: '320', bare: '1' })
  await page.goto(`${tenant.webOrigin}/host?${query}`)
  const panel = page.frameLocator('#app')
  await panel.locator('.audience').waitFor()
  return { page, panel, box: panel.getByRole('textbox', { name: /^note$/i }) }
}

test('our pages read and write on another origin, and the browser asks about it less often than it calls', async () => {
  const word = ownWord()
  const elena = await openPanel('manager')
  await elena.box.fill(`Across two origins ${word}`)
  await elena.box.press('Enter')
  await elena.panel.locator('.status', { hasText: 'Saved' }).waitFor()
  const priya = await openPanel('report')
  await priya.panel.getByText(word).waitFor()
  await priya.page.close()

  const countOf = (method: string) => asked.filter((one) => one === `${method} /api/openPair`).length
  // A preflight comes before its call, so while each call has one of its own the first number is never the larger one.
  await expect.poll(() => countOf('POST') - countOf('OPTIONS'), { timeout: 30_000 }).toBeGreaterThan(0)
  expect(countOf('OPTIONS')).toBeGreaterThan(0)
  await elena.page.close()
}, 120_000)

test('a page of a third origin gets nothing, even with a good token, and its request never arrives', async () => {
  const theirs = await listening((_, response) => response.setHeader('content-type', 'text/html').end('<p>page'))
  const page = await browser.newPage()
  await page.goto(originOf(theirs))
  const token = await tenant.tokenFor(sidesOf(tenant).manager.persona)
  asked.length = 0
  const got = await page.evaluate(
    async ([address, bearer]) => {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
      return fetch(address, { method: 'POST', headers, body: '{}' }).then(
        ({ status }) => String(status),
        (trouble: Error) => trouble.name,
      )
    },
    [`${originOf(api)}/api/readHome`, token] as const,
  )
  await page.close()
  theirs.close()
  expect(got).toBe('TypeError')
  expect(asked).toEqual(['OPTIONS /api/readHome'])
})
