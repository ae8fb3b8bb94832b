import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWeb, type Web } from '../../sandbox/web/start-web.ts'
import { launchChromium } from '../chromium.ts'

const thread = '19:meeting_a@thread.v2'
const elena = {
  oid: 'elena',
  name: 'Elena Rossi',
  userPrincipalName: 'elena@contoso.example',
  role: 'manager',
  jobTitle: 'Head of Product Design',
  pairs: [{ pairId: 'p', other: 'Priya Nair', side: 'manager', thread, meetingId: 'm' }],
}

let web: Web
let browser: Browser

beforeAll(async () => {
  const tabDirectory = mkdtempSync(join(tmpdir(), 'tab-'))
  const root = join(import.meta.dirname, '..', 'teams-window')
  const input = join(root, 'panel.html')
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: tabDirectory, target: 'es2023', rolldownOptions: { input } },
  })
  web = await startWeb({ port: 0, tabDirectory })
  web.open({
    apiOrigin: 'http://127.0.0.1:1',
    hrOrigin: () => Promise.resolve('http://127.0.0.1:1'),
    desk: {
      state: () => ({
        tenantId: 't',
        teamsAppId: 'throughline',
        people: 60,
        personas: [elena],
        jobs: ['people', 'digests'],
      }),
      mailOf: () => [
        { id: '1', at: '2026-10-12T05:00:00Z', from: 'Throughline', subject: 'Monday', html: '<b>Hi</b>' },
      ],
      tokenFor: (oid) => Promise.resolve(`token of ${oid}`),
      nestedTokenFor: () => Promise.resolve(undefined),
      appointmentOf: () => undefined,
      endMails: () => Promise.resolve(undefined),
      todoOf: () => [],
      tickTask: () => undefined,
      runJob: (job) => Promise.resolve({ job, isGood: true, said: `${job}: 3 done` }),
    },
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await web?.close()
})

async function open(query: string) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } })
  await page.goto(`${web.origin}/host?persona=elena&thread=${encodeURIComponent(thread)}&${query}`)
  return page
}

/** What the page inside has been told, once it says it is ready. */
async function toldTo(page: Awaited<ReturnType<typeof open>>): Promise<Record<string, unknown>> {
  await page.waitForSelector('body[data-app=success]')
  const text = await page.frameLocator('#app').locator('pre').textContent()
  return JSON.parse(text ?? '{}') as Record<string, unknown>
}

describe('the Teams window around a page with the real teams-js', () => {
  it('says who, where and in which colours, and hands out the token', async () => {
    const page = await open('surface=panel&width=320')
    expect(await toldTo(page)).toMatchObject({
      theme: 'dark',
      frameContext: 'sidePanel',
      person: 'elena',
      chat: thread,
      innerWidth: 320,
      token: 'token of elena',
      details: 100,
    })
    await page.close()
  })

  it('switches the theme while the page is open', async () => {
    const page = await open('surface=panel')
    await toldTo(page)
    await page.evaluate(() => window.postMessage({ kind: 'theme', theme: 'contrast' }, '*'))
    await page.frameLocator('#app').getByText('"theme":"contrast"').waitFor()
    await page.close()
  })

  it('refuses the token when nobody approved the app', async () => {
    const page = await open('surface=panel&consent=refused')
    expect(await toldTo(page)).toMatchObject({ token: 'Error: resourceRequiresConsent' })
    await page.close()
  })

  it('follows a deep link to another tab', async () => {
    const page = await open('surface=panel')
    await toldTo(page)
    await page.frameLocator('#app').getByText('Follow a link').click()
    await page.waitForURL(/surface=home/)
    await page.close()
  })
})

describe("the sandbox's own page", () => {
  it('changes person, place and colours by keyboard, and keeps them in its address', async () => {
    const page = await browser.newPage()
    await page.goto(web.origin)
    await page.getByRole('heading', { name: 'Side panel of Elena Rossi' }).waitFor()
    await page.getByRole('radio', { name: 'Side panel' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Meeting tab of Elena Rossi' }).waitFor()
    expect(page.url()).toContain('surface=details')
    await page.reload()
    await page.getByRole('heading', { name: 'Meeting tab of Elena Rossi' }).waitFor()
    await page.close()
  })

  it('runs a job and says how it went', async () => {
    const page = await browser.newPage()
    await page.goto(web.origin)
    await page.getByRole('button', { name: 'people' }).click()
    await page.getByText('people: 3 done').waitFor()
    await page.close()
  })

  it('shows a mailbox, whose mails run no script', async () => {
    const page = await browser.newPage()
    await page.goto(`${web.origin}/?surface=mailbox`)
    const paper = page.frameLocator('#mailbox iframe')
    await paper.getByText('Hi').waitFor()
    expect(await page.locator('#mailbox iframe').getAttribute('sandbox')).not.toContain('allow-scripts')
    await page.close()
  })
})
