import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { openHome } from '../home/home-window.ts'
import { expectAccessible, expectNothingCut, expectNothingFound } from '../look-closely.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  tenant = world.tenant()
  browser = world.browser()
  context = await browser.newContext({ viewport: { width: 1024, height: 800 } })
}, 240_000)

/** Follows a link that opens a window of its own. */
async function follow(page: FrameLocator, name: string): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name }).click()])
  await opened.waitForLoadState()
  return opened
}

it('is one step from the list of 1:1s, in the reader’s language and theme', async () => {
  const { window, page } = await openHome(tenant, context, 'elena', { locale: 'de-de', theme: 'dark' })
  const privacy = await follow(page, 'Wer was sehen kann, und wie lange')
  await privacy.getByRole('heading', { name: 'Datenschutz' }).waitFor()
  expect(await privacy.getByText('Who sees what in this app').isVisible()).toBe(false)
  expect(await privacy.locator('html').getAttribute('lang')).toBe('de')
  expect(await privacy.locator('html').getAttribute('data-theme')).toBe('dark')
  await privacy.getByRole('link', { name: 'English' }).click()
  await privacy.getByRole('heading', { name: 'Who sees what in this app' }).waitFor()
  await privacy.close()
  await window.close()
})

it('is one step from the page about the organisation', async () => {
  const window = await context.newPage()
  const persona = tenant.organisation.castOid('jonas')
  const query = new URLSearchParams({
    persona,
    surface: 'hr',
    width: 'full',
    bare: '1',
    theme: 'default',
    locale: 'en-gb',
  })
  await window.goto(`${tenant.webOrigin}/host?${query}`)
  const privacy = await follow(window.frameLocator('#app'), 'Who can see what, and for how long')
  await privacy.getByRole('heading', { name: 'Privacy' }).waitFor()
  await privacy.close()
  await window.close()
})

it.each([
  ['de-AT', 280, 'Datenschutz'],
  ['en-GB', 1280, 'Privacy'],
  ['fr-FR', 320, 'Privacy'],
])(
  'opened by itself it speaks the browser’s language (%s) and never scrolls sideways at %i pixels',
  async (locale, width, head) => {
    const own = await browser.newContext({ locale, viewport: { width, height: 800 } })
    const page = await own.newPage()
    await page.goto(`${tenant.webOrigin}/tab/about.html#privacy`)
    await page.getByRole('heading', { name: head }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const [inside, window] = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth])
    expect(inside).toBeLessThanOrEqual(window ?? 0)
    await own.close()
  },
)

it.each([
  ['default', 'en', 1280],
  ['dark', 'de', 280],
  ['contrast', 'de', 320],
])(
  'in the theme %s (%s) no checker finds anything in it, and nothing is cut at %i pixels',
  async (theme, lang, width) => {
    const window = await context.newPage()
    await window.setViewportSize({ width, height: 800 })
    const framed = `<body style="margin: 0"><iframe id="app" title="Throughline" style="width: 100%; height: 780px; border: 0" src="/tab/about.html?theme=${theme}&lang=${lang}"></iframe>`
    await window.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body: framed }))
    await window.goto(`${tenant.webOrigin}/framed`)
    const panel = window.frameLocator('#app')
    await panel.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible({ page: window })
    await expectNothingFound({ page: window }, theme)
    await expectNothingCut({ panel }, theme)
    await window.close()
  },
)
