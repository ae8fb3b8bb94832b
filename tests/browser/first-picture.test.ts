import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteConfiguration } from '../../infra/page-headers.ts'
import { pageEnglish } from '../../tab/words/en/page.ts'
import { pageGerman } from '../../tab/words/de/page.ts'
import { launchChromium } from '../chromium.ts'

const root = join(import.meta.dirname, '..', '..')
const built = (path: string) => readFileSync(join(root, 'dist', 'tab', path), 'utf8')
let browser: Browser

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'build.ts'), 'tab'], { cwd: root, stdio: 'ignore' })
  browser = await launchChromium()
}, 120_000)
afterAll(() => browser?.close())

/** What the deployed panel answers with, its page's own script allowed by its policy and no other. */
function panelHeaders(): Record<string, string> {
  const bases = { api: 'https://func.example/api', hr: 'https://hr.example/api' }
  const panes = { panel: built('panel.html'), outlook: built('outlook.html') }
  const { routes } = siteConfiguration(bases, panes) as {
    routes: { route: string; headers: Record<string, string> }[]
  }
  return routes.find(({ route }) => route === '/panel.html')!.headers
}

/** The panel's page whose scripts never come, and whose style sheet comes when it is let. */
async function openBare({ locale, query, width = 320 }: { locale: string; query: string; width?: number }) {
  const context = await browser.newContext({ locale, viewport: { width, height: 700 } })
  const page = await context.newPage()
  let letSheet = () => undefined as void
  const mayCome = new Promise<void>((pass) => (letSheet = pass))
  await page.route('https://pages.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/panel.html')
      return route.fulfill({ headers: { ...panelHeaders(), 'content-type': 'text/html' }, body: built('panel.html') })
    if (!pathname.endsWith('.css')) return undefined
    await mayCome
    return route.fulfill({
      contentType: 'text/css',
      body: built(pathname),
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  await page.goto(`https://pages.example/panel.html${query}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return { page, letSheet }
}

const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, p, .bones, .bones i')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      const { font, color, opacity } = getComputedStyle(one)
      return [x, y, width, height, font, color, one.matches('i') ? '' : opacity].join(' ')
    }),
  )
const rgbOf = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test('the first words are drawn before any style sheet or script came, and nothing of them moves when the sheet does', async () => {
  for (const width of [280, 320, 900]) {
    const { page, letSheet } = await openBare({ locale: 'en-GB', query: '', width })
    expect(await page.locator('p').innerText()).toBe(pageEnglish.firstWords)
    const before = await places(page)
    letSheet()
    await page.waitForFunction(() => document.styleSheets.length === 2)
    expect(await places(page)).toEqual(before)
    await page.context().close()
  }
})

test.each([
  ['default', teamsLightTheme],
  ['dark', teamsDarkTheme],
  ['glass', teamsDarkTheme],
  ['contrast', teamsHighContrastTheme],
  ['unheard-of', teamsDarkTheme],
])(
  'they stand on the ground that the address names (%s), in the language of the browser',
  async (theme, { colorNeutralBackground2: ground }) => {
    const { page } = await openBare({ locale: 'de-AT', query: `?theme=${theme}` })
    expect(await page.locator('p').innerText()).toBe(pageGerman.firstWords)
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await groundOf(page)).toBe(rgbOf(ground))
    await page.context().close()
  },
)
