import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import type { Theme } from '../look-closely.ts'

export type HomeLooks = {
  theme?: Theme
  locale?: string
  width?: number
  height?: number
  /** What a link in a mail asks for: a pair, or `settings`. */
  link?: string
  /** In which of Microsoft's windows the tab stands, where it is not Teams. */
  hub?: 'Outlook' | 'Office'
  /** Done to the window before the page is asked for. */
  before?: (window: Page) => Promise<unknown>
}

export type HomeWindow = { window: Page; page: FrameLocator; html: Locator }

/** One person's list of 1:1s in a Teams window as wide as the page. The caller closes the window. */
export async function openHome(
  tenant: RunningTenant,
  context: BrowserContext,
  person: string,
  { theme = 'default', locale = 'en-gb', width = 1024, height = 700, link = '', hub, before }: HomeLooks = {},
): Promise<HomeWindow> {
  const window = await context.newPage()
  await window.setViewportSize({ width, height })
  await before?.(window)
  const persona = tenant.organisation.castOid(person)
  const query = new URLSearchParams({ persona, surface: 'home', width: 'full', bare: '1', theme, locale, sub: link })
  if (hub !== undefined) query.set('hub', hub)
  await window.goto(`${tenant.webOrigin}/host?${query}`)
  const page = window.frameLocator('#app')
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { window, page, html: page.locator('html') }
}
