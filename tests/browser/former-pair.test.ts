import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { savedExport } from '../saved-export.ts'
import { expectAccessible, expectNothingFound } from '../look-closely.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import type { OperationName } from '../../contract/operations.ts'
import { preparedTenant } from '../prepared-tenant.ts'

/**
 * Léa's manager was Kwame and is Elena: two nights of the people job saw it. What is hers, what was shared, and what goes
 * along, in the windows of all three.
 */
const dayMs = 86_400_000
const shared = 'Léa moves to Elena’s team.'
const lea = {
  private: 'I would like to lead a project before summer',
  goesAlong: 'Write down the motion guidelines',
  stays: 'Show the prototypes to the support team',
}
const kwame = { private: 'She explains motion better than anybody here', topic: 'Handing over to Elena' }

type Opened = { window: Page; page: FrameLocator }
type Look = { width?: number; theme?: 'default' | 'dark' | 'contrast'; locale?: string }

const world = browsedTenant(() => preparedTenant('demonstration'))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext
let former: string
let current: string

beforeAll(async () => {
  tenant = world.tenant()
  browser = world.browser()
  context = await browser.newContext({ acceptDownloads: true })
  context.setDefaultTimeout(30_000)
  const oid = (name: string) => tenant.organisation.castOid(name)
  former = `${oid('kwame')}_${oid('lea')}`
  current = `${oid('elena')}_${oid('lea')}`
}, 300_000)

/** Somebody's page of their 1:1s. */
async function homeOf(name: string, { width = 1100, theme = 'default', locale = 'en-gb' }: Look = {}): Promise<Opened> {
  const window = await context.newPage()
  await window.setViewportSize({ width, height: 900 })
  const persona = tenant.organisation.castOid(name)
  const query = new URLSearchParams({ persona, surface: 'home', width: 'full', bare: '1', theme, locale })
  await window.goto(`${tenant.webOrigin}/host?${query}`)
  return { window, page: window.frameLocator('#app') }
}

/** From the list of former 1:1s to one of them. */
async function formerOf(name: string, other: string, look: Look = {}): Promise<Opened> {
  const opened = await homeOf(name, look)
  await opened.page
    .getByRole('region', { name: /^(Former|Frühere) 1:1s$/ })
    .getByRole('link', { name: other })
    .click()
  await opened.page.getByRole('heading', { level: 1, name: other }).waitFor()
  await opened.page.locator('.bar').waitFor()
  return opened
}

/** The API asked as somebody, at another time if need be. */
async function ask(name: string, operation: OperationName, input: object, at?: number): Promise<Response> {
  const oid = tenant.organisation.castOid(name)
  if (at !== undefined) await tenant.host.shiftClock(at - Date.now())
  try {
    return await askApi(tenant, at === undefined ? { oid } : { oid, at }, operation, input)
  } finally {
    await tenant.host.shiftClock(0)
  }
}

/** The day the directory was seen to name somebody else. */
function endedAt(): number {
  const changed = tenant.organisation.history(tenant.organisation.castOid('lea')).find(({ to }) => to !== null)?.to
  if (changed === undefined || changed === null) throw new Error('Léa has had one manager only.')
  return changed * dayMs
}

describe('the report', () => {
  it('finds the former 1:1 in her list, with until when it was and until when she reads it', async () => {
    const { window, page } = await homeOf('lea')
    const row = page.getByRole('region', { name: 'Former 1:1s' }).getByRole('listitem')
    await row.getByRole('link', { name: 'Kwame Mensah' }).waitFor()
    const year = new Date(endedAt()).getFullYear()
    await row.getByText(new RegExp(`^your manager until \\d+ \\w+ ${year}$`)).waitFor()
    await row.getByText(new RegExp(`^Reading only, until \\d+ \\w+ ${year + 1}$`)).waitFor()
    await window.close()
  })

  it('opens it: why it is closed and until when, all that was shared, her own private words, and nothing to write with', async () => {
    const { window, page } = await formerOf('lea', 'Kwame Mensah')
    const bar = page.getByRole('status').filter({ hasText: 'For reading only' })
    await bar.getByText(/Kwame has not been your manager since .* You can read what was shared until /).waitFor()
    await page.getByText(shared).first().waitFor()
    await page.getByText(lea.private).first().waitFor()
    await page.getByText('Introduce Léa to the agency in Lyon').first().waitFor()
    expect(await page.getByText(kwame.private).count()).toBe(0)
    expect(await page.getByRole('textbox', { name: 'Note', exact: true }).count()).toBe(0)
    const record = page.locator('.record')
    const ticks = record.getByRole('checkbox')
    expect(await ticks.count()).toBeGreaterThan(0)
    for (const tick of await ticks.all()) expect(await tick.isDisabled()).toBe(true)
    // Opened, a promise tells its history and offers nothing else.
    await record.getByRole('button', { name: lea.stays }).click()
    await record.getByRole('button', { name: 'Its history' }).waitFor()
    expect(await record.locator('.small-button').count()).toBe(1)
    await window.close()
  })

  it('chooses what goes along, by keyboard, and finds it in the new 1:1', async () => {
    const { window, page } = await formerOf('lea', 'Kwame Mensah', { width: 320 })
    await page.getByRole('button', { name: 'Take open promises along' }).press('Enter')
    await page.getByRole('heading', { name: 'Take open promises along' }).waitFor()
    const nothingYet = page.getByRole('button', { name: 'Choose what to take along' })
    expect(await nothingYet.getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('checkbox', { name: new RegExp(lea.goesAlong) }).press('Space')
    await page.getByRole('button', { name: 'Take 1 promise along' }).press('Enter')
    await page.getByText('1 promise goes on in your new 1:1.').waitFor()
    await page.getByRole('link', { name: 'Open the new 1:1' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Elena Rossi' }).waitFor()
    await page.getByText(lea.goesAlong).waitFor()
    for (const text of [lea.stays, lea.private, shared, kwame.topic]) expect(await page.getByText(text).count()).toBe(0)
    await window.close()
  })
})

describe('the new manager', () => {
  it('finds in her 1:1 with Léa what was taken along, and nothing else of before', async () => {
    const { window, page } = await homeOf('elena')
    await page.getByRole('link', { name: 'Léa Dubois' }).click()
    await page.getByRole('heading', { level: 1, name: 'Léa Dubois' }).waitFor()
    await page
      .getByRole('region', { name: /Léa owes you/ })
      .getByText(lea.goesAlong)
      .waitFor()
    await page.getByText(/days? shown/).waitFor()
    const all = await page.locator('body').innerText()
    for (const text of [lea.stays, lea.private, shared, kwame.private, kwame.topic, 'loading animation'])
      expect(all).not.toContain(text)
    await window.close()
  })

  it('asking for the old 1:1 is refused, in the window and at every door', async () => {
    const { window, page } = await homeOf('elena')
    await page.getByRole('link', { name: 'Léa Dubois' }).waitFor()
    await page.locator('body').evaluate((_, pairId) => location.assign(`./panel.html?list#pair=${pairId}`), former)
    await page.getByRole('heading', { name: /not open to you/ }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Léa')
    for (const operation of ['openPair', 'readHistory', 'readCards', 'readAccessLog'] as const)
      expect((await ask('elena', operation, { pairId: former })).status, operation).toBe(403)
    await window.close()
  })
})

describe('the former manager', () => {
  it('reads what was shared and his own private words, and has nothing to write with', async () => {
    const { window, page } = await formerOf('kwame', 'Léa Dubois')
    await page.getByText(/You have not been Léa’s manager since /).waitFor()
    await page.getByText(shared).first().waitFor()
    await page.getByText(kwame.private).first().waitFor()
    expect(await page.getByText(lea.private).count()).toBe(0)
    expect(await page.getByRole('textbox', { name: 'Note', exact: true }).count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Take open promises along' }).count()).toBe(0)
    await window.close()
  })

  it('reads for ninety days, not one longer, and no door lets him write', async () => {
    const at = (days: number) => endedAt() + days * dayMs + dayMs / 2
    expect((await ask('kwame', 'openPair', { pairId: former }, at(89))).status).toBe(200)
    expect((await ask('kwame', 'openPair', { pairId: former }, at(90))).status).toBe(403)
    expect((await ask('lea', 'openPair', { pairId: former }, at(90))).status).toBe(200)
    const note = { id: crypto.randomUUID(), text: 'One more thing', visibility: 'shared' }
    expect((await ask('kwame', 'addNote', { pairId: former, ...note })).status).toBe(403)
    expect((await ask('kwame', 'handOver', { pairId: former, commitmentIds: [note.id] })).status).toBe(403)
  })
})

describe('taking one’s own data out', () => {
  it('gives one file with a page and JSON with one’s own private words, and its maker alone reads that it was done', async () => {
    const { window, page } = await formerOf('lea', 'Kwame Mensah')
    await page.getByRole('button', { name: /^You and Kwame/ }).press('Enter')
    const { readable, json } = await savedExport(window, () =>
      page.getByRole('button', { name: 'Download my data' }).press('Enter'),
    )
    for (const text of [readable, json]) {
      for (const words of [lea.private, shared, lea.goesAlong]) expect(text).toContain(words)
      expect(text).not.toContain(kwame.private)
    }
    expect(readable).toContain('What Throughline keeps about Léa Dubois')
    expect((JSON.parse(json) as { pairs: unknown[] }).pairs).toHaveLength(2)
    await page.getByText('You downloaded your data').waitFor()
    expect(await page.getByText('You downloaded your data').count()).toBe(1)
    await window.close()

    const his = await formerOf('kwame', 'Léa Dubois')
    await his.page.getByRole('button', { name: /^You and Léa/ }).press('Enter')
    await his.page.getByText('You have taken nothing out through this app.').waitFor()
    await his.window.close()
    expect(await (await ask('elena', 'readAccessLog', { pairId: current })).json()).toEqual({ entries: [] })
  })
})

describe.each([
  ['default', 280, 'en-gb'],
  ['dark', 1280, 'en-gb'],
  ['contrast', 320, 'de-de'],
] as const)('in the theme %s, %i pixels wide, for %s', (theme, width, locale) => {
  it('a former 1:1 has no accessibility problem and no sideways scroll', async () => {
    const { window, page } = await formerOf('lea', 'Kwame Mensah', { theme, width, locale })
    await expectAccessible({ page: window })
    await expectNothingFound({ page: window }, theme)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
    await window.close()
  })
})
