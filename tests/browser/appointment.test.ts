import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { type AppointmentOpening, type AppointmentWindow, openAppointment } from '../appointment/appointment-window.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { expectAccessible, expectNothingFound } from '../look-closely.ts'
import { fetchedLater, openPanel } from '../panel/panel-window.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser
let elena: AppointmentOpening
let priya: AppointmentOpening

beforeAll(async () => {
  tenant = world.tenant()
  browser = world.browser()
  const [manager, report] = [personaOf('elena'), personaOf('priya')]
  const thread = manager.pairs.find(({ withOid }) => withOid === report.oid)!.threadId
  elena = { webOrigin: tenant.webOrigin, persona: manager.oid, thread }
  priya = { ...elena, persona: report.oid }
}, 240_000)

function personaOf(id: string) {
  const persona = tenant.personas.find((one) => one.id === id)
  if (!persona) throw new Error(`Nobody in the sandbox is called ${id}.`)
  return persona
}

function addressOf(id: string): string {
  return tenant.organisation.find(personaOf(id).oid)?.mail ?? ''
}

async function opened(opening: AppointmentOpening): Promise<AppointmentWindow> {
  const window = await openAppointment(browser, opening)
  await window.pane.getByText(/can read this\. HR cannot/).waitFor()
  return window
}

/** A page without a panel, once it says why. */
async function refused(opening: AppointmentOpening): Promise<AppointmentWindow> {
  const window = await openAppointment(browser, opening)
  await window.pane.locator('.trouble').waitFor()
  return window
}

function headingOf({ pane }: AppointmentWindow): Promise<string> {
  return pane.getByRole('heading', { level: 1 }).innerText()
}

function ownWord(): string {
  return `w${crypto.randomUUID().slice(0, 8)}`
}

describe('the pane beside a mail', () => {
  it('opens the record of its sender and its reader, and puts its link behind what is typed, once', async () => {
    const word = ownWord()
    const window = await opened({ ...elena, item: 'mail' })
    expect(await headingOf(window)).toContain('Priya Nair')
    const add = window.pane.getByRole('button', { name: 'Add this mail’s link' })
    await window.pane.getByText('It opens in your mailbox alone.').waitFor()
    await window.box.fill(`Answer ${word}`)
    await add.click()
    const link = /^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=AAMkAD%2Bone%2Fnext%3D&/
    expect(await window.box.inputValue()).toMatch(new RegExp(`^Answer ${word} ${link.source.slice(1)}`))
    expect(await add.isDisabled()).toBe(true)
    await window.box.press('Enter')
    await window.saved()
    const line = window.pane.locator('.note', { hasText: word })
    expect(await line.getByRole('link').getAttribute('href')).toMatch(link)
    await expectAccessible({ page: window.page }, 'a pane')
    await window.context.close()
  })

  it('puts its link behind a promise, whose day is read all the same, and from which it opens', async () => {
    const word = ownWord()
    const window = await opened({ ...elena, item: 'mail' })
    await window.box.fill(`Answer ${word} @me tomorrow`)
    await window.pane.getByRole('button', { name: 'Add this mail’s link' }).click()
    await window.box.press('Enter')
    await window.saved()
    const line = window.pane.getByRole('listitem').filter({ hasText: word })
    await line.getByRole('button', { name: word }).first().click()
    const link = line.getByRole('link', { name: /^https:\/\/outlook\.office365\.com/ })
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=/)
    expect(await line.textContent()).not.toContain('tomorrow')
    await expectAccessible({ page: window.page }, 'a promise with a link')
    await window.context.close()
  })

  it('that is being written opens the record of whom it goes to, without a link, and follows who gets it', async () => {
    const window = await opened({ ...elena, item: 'mail', mode: 'compose' })
    expect(await headingOf(window)).toContain('Priya Nair')
    expect(await window.pane.getByRole('button', { name: 'Add this mail’s link' }).count()).toBe(0)
    await window.takeOff('Priya Nair')
    await window.pane.getByRole('heading', { name: 'Nobody else is in it yet' }).waitFor()
    await window.invite(addressOf('priya'))
    await window.pane.getByText(/can read this\. HR cannot/).waitFor()
    await window.context.close()
  })
})

describe('the pane beside a 1:1', () => {
  it('shows who organises it the record, and what is written there stands in Outlook and in Teams for the other', async () => {
    const [mine, theirs, note] = [ownWord(), ownWord(), ownWord()]
    const window = await opened(elena)
    expect(await headingOf(window)).toContain('Priya Nair')
    await window.write(`${mine} @me friday`)
    await window.write(`${theirs} @Priya friday`)
    await window.write(note)
    await window.saved()
    expect(await window.pane.getByRole('region', { name: /^You owe Priya/ }).innerText()).toContain(mine)
    expect(await window.pane.getByRole('region', { name: /^Priya owes you/ }).innerText()).toContain(theirs)

    const asReport = await opened(priya)
    await asReport.pane.getByText(note).waitFor()
    expect(await asReport.pane.getByRole('region', { name: /^You owe Elena/ }).innerText()).toContain(theirs)
    expect(await asReport.pane.getByRole('region', { name: /^Elena owes you/ }).innerText()).toContain(mine)
    const { panel, context } = await openPanel(browser, priya)
    for (const word of [mine, theirs, note]) await panel.getByText(word).waitFor()
    await Promise.all([window, asReport, { context }].map((one) => one.context.close()))
  })

  it('hears within seconds what the other writes in Teams, and keeps private lines to their author', async () => {
    const [word, secret] = [ownWord(), ownWord()]
    const window = await opened(elena)
    const { write, saved, box, panel, context } = await openPanel(browser, priya)
    await panel.locator('.audience').waitFor()
    await write(word)
    await box.press('Alt+p')
    await write(secret)
    await saved()
    await window.pane.locator('.note', { hasText: word }).waitFor({ timeout: 10_000 })
    expect(await window.pane.locator('body').innerText()).not.toContain(secret)
    await Promise.all([window.context.close(), context.close()])
  })

  it('keeps a line while the API is away, and sends it when it is back', async () => {
    const word = ownWord()
    const window = await opened(elena)
    await window.page.route('**/api/**', (route) => route.abort())
    await window.write(word)
    await window.pane.locator('.status', { hasText: /on this device|waits/i }).waitFor()
    // Under a name that tells no address, and apart from what the same pane keeps inside any other site.
    const [kept = ''] = await keptUnder(window)
    expect(kept).not.toContain('@')
    await window.page.reload()
    await window.pane.getByText(word).waitFor()
    await window.page.unroute('**/api/**')
    await window.saved()
    const { panel, context } = await openPanel(browser, priya)
    await panel.getByText(word).waitFor()
    await Promise.all([window.context.close(), context.close()])
  })

  it('asks Microsoft for Office.js, signs in with the host, and gives the browser its history back', async () => {
    const window = await opened(elena)
    expect(window.asked).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    expect(window.asked.filter((address) => address.includes('nested-sign-in'))).toHaveLength(1)
    const kinds = await window.pane
      .locator('html')
      .evaluate(() => [typeof history.pushState, typeof history.replaceState])
    expect(kinds).toEqual(['function', 'function'])
    expect(
      await window.pane
        .locator('html')
        .evaluate(() => JSON.stringify([localStorage, sessionStorage].map((kept) => Object.entries(kept)))),
    ).not.toContain('eyJ')
    await window.context.close()
  })

  it('is nowhere in what a meeting in Teams loads', async () => {
    const context = await browser.newContext()
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const window = await openPanel(browser, { ...elena, context })
    await window.panel.locator('.audience').waitFor()
    await fetchedLater(window, 'keys-list')
    expect(asked.some((address) => address.includes('/tab/assets/'))).toBe(true)
    expect(asked.filter((address) => /nested-sign-in|appsforoffice|outlook/.test(address))).toEqual([])
    await context.close()
  })
})

describe('an appointment that is being written', () => {
  it('without anybody else says what to do, and opens the record when the person is invited', async () => {
    const window = await refused({ ...elena, invited: [] })
    expect(await headingOf(window)).toBe('Nobody else is in it yet')
    await window.invite(addressOf('priya').toUpperCase())
    await window.pane.getByText('You and Priya can read this').waitFor()
    await window.context.close()
  })

  it('closes the record while a third person is invited, and has the half-written line when it opens again', async () => {
    const word = ownWord()
    const window = await opened(elena)
    await window.box.fill(word)
    await window.invite(addressOf('omar'))
    await window.pane.getByRole('heading', { name: 'This meeting is not a 1:1 of yours' }).waitFor()
    expect(await window.pane.locator('body').innerText()).not.toContain('Priya')
    await window.takeOff(personaOf('omar').name)
    await window.pane.getByText('You and Priya can read this').waitFor()
    expect(await window.box.inputValue()).toBe(word)
    await window.context.close()
  })
})

describe('the pane opens nothing', () => {
  it('beside an appointment of three', async () => {
    const window = await refused({ ...priya, invited: [addressOf('priya'), addressOf('omar')] })
    expect(await headingOf(window)).toBe('This meeting is not a 1:1 of yours')
    await window.context.close()
  })

  it('beside an appointment of two who do not lead each other, or with somebody from outside', async () => {
    for (const invited of [[addressOf('sofia')], ['somebody@fabrikam.example']]) {
      const window = await refused({ ...priya, invited })
      expect(await headingOf(window)).toBe('This meeting is not a 1:1 of yours')
      await window.context.close()
    }
  })

  it('in an Outlook that cannot sign in, and says which can', async () => {
    const window = await refused({ ...elena, outlook: 'old', theme: 'dark' })
    expect(await headingOf(window)).toBe('This Outlook is too old for the pane')
    // It tells nothing of its theme either, and what is not told is light.
    expect(await window.pane.locator('html').getAttribute('data-theme')).toBe('light')
    expect(await window.pane.locator('.trouble').innerText()).toContain('2409')
    expect(window.asked.filter((address) => address.includes('/api/'))).toEqual([])
    await window.context.close()
  })

  it('until the person has done what their organisation asks for, one click away', async () => {
    const window = await openAppointment(browser, { ...elena, signin: 'window' })
    // Whoever looks into a page from here counts as somebody who has just pressed something, so nobody looks until then.
    await expect.poll(() => window.logged.join('\n'), { timeout: 20_000 }).toContain('AADSTS50076')
    await window.page.waitForTimeout(1_500)
    expect(await headingOf(window)).toBe('You could not be signed in')
    await window.pane.getByRole('button', { name: 'Try again' }).click()
    await window.pane.getByText('You and Priya can read this').waitFor()
    await window.context.close()
  })

  it('before an administrator has agreed', async () => {
    const window = await refused({ ...elena, consent: 'refused' })
    expect(await headingOf(window)).toBe('One approval is missing')
    await window.context.close()
  })

  it('in a plain browser window', async () => {
    const page = await browser.newPage()
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort())
    await page.goto(`${tenant.webOrigin}/tab/outlook.html`)
    await page.getByRole('heading', { name: 'Open this in Outlook' }).waitFor()
    await page.close()
  })
})

describe('the pane looks at home', () => {
  it.each([
    [280, 'default', 'de-de'],
    [280, 'dark', 'en-gb'],
    [320, 'default', 'en-gb'],
    [320, 'dark', 'de-de'],
  ] as const)('at %i pixels, %s, in %s: nothing scrolls sideways, axe finds nothing', async (width, theme, locale) => {
    const window = await openAppointment(browser, { ...priya, width, theme, locale })
    await window.box.waitFor()
    expect(await window.pane.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
    await expectAtHome(window)
    await window.context.close()
  })

  it('on each page without a panel', async () => {
    for (const opening of [
      { ...elena, invited: [] },
      { ...elena, outlook: 'old' as const, locale: 'de-de', width: 280 },
    ]) {
      const window = await refused(opening)
      await expectAtHome(window)
      await window.context.close()
    }
  })

  it('and follows the theme while it is open', async () => {
    const window = await opened(elena)
    const ground = () => window.pane.locator('html').getAttribute('data-theme')
    expect(await ground()).toBe('light')
    await window.setTheme('dark')
    await expect.poll(ground).toBe('dark')
    await window.context.close()
  })
})

/** Under which names the lines that wait on this device are kept. */
function keptUnder({ pane }: AppointmentWindow): Promise<string[]> {
  return pane.locator('html').evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done) => request.addEventListener('success', () => done(request.result)))
    const database = await answer(indexedDB.open('throughline'))
    const rows: { scope: string }[] = await answer(database.transaction('entries').objectStore('entries').getAll())
    database.close()
    return rows.map(({ scope }) => scope)
  })
}

async function expectAtHome({ page, pane }: AppointmentWindow): Promise<void> {
  await expectAccessible({ page }, 'in the pane', 5)
  await expectNothingFound({ page }, 'in the pane')
  const [inside, window] = await pane.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth])
  expect(inside).toBeLessThanOrEqual(window ?? 0)
}
