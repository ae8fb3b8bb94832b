import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'

const servers: Server[] = []
let page: string
let foreign: string

async function serve(body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  page = await serve('<title>A page</title>')
  foreign = await serve('the secret of another origin')
})

afterAll(() => {
  for (const server of servers) server.close()
})

describe.each([
  ['the browser of the package or of this machine', 'packaged'],
  ['the browser of this machine or of the package', 'installed'],
])('%s', (_, wanted) => {
  it('opens pages, and keeps one origin from reading another', async () => {
    process.env['THROUGHLINE_CHROMIUM'] = wanted
    const browser = await launchChromium()
    try {
      const tab = await browser.newPage()
      await tab.goto(page)
      expect(await tab.title()).toBe('A page')
      const read = (address: string) => tab.evaluate((url) => fetch(url).then((r) => r.text(), String), address)
      expect(await read(page)).toContain('A page')
      expect(await read(foreign)).toBe('TypeError: Failed to fetch')
    } finally {
      await browser.close()
      delete process.env['THROUGHLINE_CHROMIUM']
    }
  })
})
