import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'

/** One person's Teams window with the panel in it. Two windows in one `context` share what the device keeps. */
export type PanelWindow = {
  page: Page
  context: BrowserContext
  panel: FrameLocator
  /** The box at the foot: where the focus is when the panel opens. */
  box: ReturnType<FrameLocator['getByRole']>
  /** Says a line: types it into the box and presses Enter. */
  write: (line: string) => Promise<void>
  /** Waits until the line under the box says that everything is with the API. */
  saved: () => Promise<void>
  setTheme(theme: 'default' | 'dark' | 'contrast'): Promise<void>
  /** Nothing of the API answers any more, and the browser knows nothing of it. */
  cutApi(): Promise<void>
  restoreApi(): Promise<void>
}

export type Opening = {
  webOrigin: string
  persona: string
  thread: string
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  width?: number
  /** The meeting's side panel unless its tab is asked for. */
  surface?: 'panel' | 'details'
  context?: BrowserContext
}

/** Opens the panel of one meeting as one person, in a browser profile of its own unless one is given. */
export async function openPanel(browser: Browser, opening: Opening): Promise<PanelWindow> {
  const { webOrigin, persona, thread, theme = 'dark', locale = 'en-gb', width = 320, surface = 'panel' } = opening
  const context =
    opening.context ?? (await browser.newContext({ viewport: { width: Math.max(900, width), height: 820 } }))
  const page = await context.newPage()
  const query = new URLSearchParams({ persona, thread, theme, locale, width: `${width}`, surface, bare: '1' })
  await page.goto(`${webOrigin}/host?${query}`)
  const panel = page.frameLocator('#app')
  const box = panel.getByRole('textbox', { name: /^(private )?(note|notiz|topic|thema|commitment|zusage)$/i })
  return {
    page,
    context,
    panel,
    box,
    async write(line) {
      await box.fill(line)
      await box.press('Enter')
    },
    saved: () => panel.locator('.status', { hasText: 'Saved' }).waitFor(),
    setTheme: (next) =>
      page.evaluate((name) => window.postMessage({ kind: 'theme', theme: name }, location.origin), next),
    cutApi: async () => void (await page.route('**/api/**', (route) => route.abort())),
    restoreApi: () => page.unroute('**/api/**'),
  }
}

/**
 * Waits until what a first look puts off has been fetched: all that the page asked for by then, the part of that name (its
 * file in `tab`) among it.
 */
export async function fetchedLater({ panel }: Pick<PanelWindow, 'panel'>, part: string): Promise<void> {
  await panel.locator('html').evaluate(async (root, name) => {
    const isFetched = () => {
      const fetched = performance.getEntriesByType('resource').map((one) => one.name)
      const asked = [...root.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href)
      return fetched.some((one) => one.includes(`/assets/${name}-`)) && asked.every((one) => fetched.includes(one))
    }
    while (!isFetched()) await new Promise((later) => setTimeout(later, 50))
  }, part)
}

/** Everything that lies in the browser's own database for our pages, as text: what a thief of the device would read. */
export function keptOnDevice({ panel }: PanelWindow): Promise<string> {
  return panel.locator('html').evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error ?? new Error('The database did not answer.')))
      })
    const database = await answer(indexedDB.open('throughline'))
    const names = [...database.objectStoreNames]
    const rows = await Promise.all(names.map((name) => answer(database.transaction(name).objectStore(name).getAll())))
    database.close()
    if (rows.flat().length === 0) throw new Error('Nothing is kept on this device, so there is nothing to look at.')
    const asText = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder().decode(value) : value
    return JSON.stringify(rows, asText)
  })
}
