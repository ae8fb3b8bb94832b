import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'

/** One person's Outlook window: an appointment and our pane beside it. */
export type AppointmentWindow = {
  page: Page
  context: BrowserContext
  pane: FrameLocator
  box: Locator
  /** Addresses of everything the window and its pane have loaded. */
  asked: string[]
  /** What the window and its pane have written to the console. */
  logged: string[]
  /** Says a line: types it into the box and presses Enter. */
  write: (line: string) => Promise<void>
  /** Waits until everything is with the API. */
  saved: () => Promise<void>
  invite: (address: string) => Promise<void>
  takeOff: (name: string) => Promise<void>
  setTheme: (theme: 'default' | 'dark') => Promise<void>
}

export type AppointmentOpening = {
  webOrigin: string
  persona: string
  thread: string
  /** Addresses instead of those that the calendar knows. */
  invited?: readonly string[]
  theme?: 'default' | 'dark'
  locale?: string
  width?: number
  outlook?: 'old'
  /** A mail of the two in place of their appointment. */
  item?: 'mail'
  mode?: 'compose' | 'read'
  consent?: 'refused'
  /** The host signs in only after it has shown the person a window. */
  signin?: 'window'
  context?: BrowserContext
}

/** Opens the next 1:1 of a meeting's two people in Outlook, as one of them, in a profile of its own unless one is given. */
export async function openAppointment(browser: Browser, opening: AppointmentOpening): Promise<AppointmentWindow> {
  const { webOrigin, context: known, invited, width = 320, ...rest } = opening
  const context = known ?? (await browser.newContext({ viewport: { width: 900, height: 820 } }))
  const page = await context.newPage()
  const asked: string[] = []
  const logged: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => logged.push(message.text()))
  const query = new URLSearchParams({ surface: 'appointment', width: `${width}`, ...rest })
  if (invited) query.set('invited', invited.join(','))
  await page.goto(`${webOrigin}/host?${query}`)
  const pane = page.frameLocator('#app')
  const box = pane.getByRole('textbox', { name: /^(private )?(note|notiz|topic|thema|commitment|zusage)$/i })
  return {
    page,
    context,
    pane,
    box,
    asked,
    logged,
    async write(line) {
      await box.fill(line)
      await box.press('Enter')
    },
    saved: () => pane.locator('.status', { hasText: 'Saved' }).waitFor(),
    async invite(address) {
      await page.getByLabel('Invite by address').fill(address)
      await page.getByRole('button', { name: 'Invite' }).click()
    },
    takeOff: (name) => page.getByRole('button', { name: `Remove ${name}` }).click(),
    setTheme: (theme) => page.evaluate((name) => window.postMessage({ theme: name }, location.origin), theme),
  }
}
