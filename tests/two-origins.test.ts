import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApi, type RunningApi } from './api/run-api.ts'
import { serveApi } from './api/serve-api.ts'
import { launchChromium } from './chromium.ts'

let ours: { origin: string; server: Server }
let theirs: { origin: string; server: Server }
let api: RunningApi
let served: Awaited<ReturnType<typeof serveApi>>
let browser: Browser

/** An empty page on an origin of its own. */
async function pageServer(): Promise<{ origin: string; server: Server }> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>page'))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { origin: `http://localhost:${address.port}`, server }
}

beforeAll(async () => {
  ours = await pageServer()
  theirs = await pageServer()
  api = await runApi({ webOrigin: ours.origin })
  served = await serveApi(api)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await api?.close()
  ours?.server.close()
  theirs?.server.close()
})

/** What a page of this origin gets when it reads and writes with a good token: the statuses, or why it got nothing. */
async function askFrom(origin: string): Promise<(number | string)[]> {
  const elena = api.organisation.castOid('elena')
  const pairId = `${elena}_${api.organisation.castOid('jonas')}`
  const token = await api.microsoft.tokenFor(elena)
  const page = await browser.newPage()
  try {
    await page.goto(origin)
    return await page.evaluate(
      async ([base, bearer, pair, id]) => {
        const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
        const body = JSON.stringify({ pairId: pair, id, text: 'Lisbon launch' })
        const asks = [
          () => fetch(`${base}/readHome`, { method: 'POST', headers, body: '{}' }),
          () => fetch(`${base}/addTopic`, { method: 'POST', headers, body }),
        ]
        const answers: (number | string)[] = []
        for (const ask of asks) {
          answers.push(
            await ask().then(
              (answer) => answer.status,
              (trouble: Error) => trouble.name,
            ),
          )
        }
        return answers
      },
      [served.base, token, pairId, crypto.randomUUID()] as const,
    )
  } finally {
    await page.close()
  }
}

test('our pages reach an API on another origin, with a token, reading and writing', async () => {
  expect(await askFrom(ours.origin)).toEqual([200, 200])
})

test('a page of a third origin gets nothing, even with a good token, and its write never arrives', async () => {
  const topics = async () => {
    let count = 0
    for await (const row of api.openTable('pairs').listEntities()) {
      count += Number(String(row.rowKey).startsWith('a|topic|'))
    }
    return count
  }
  const before = await topics()
  expect(await askFrom(theirs.origin)).toEqual(['TypeError', 'TypeError'])
  expect(await topics()).toBe(before)
})
