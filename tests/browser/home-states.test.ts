import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { OpenPairOutput } from '#contract/open-pair'
import type { PlanOutput } from '#contract/change-plan'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { ReadHomeOutput } from '#contract/read-home'
import type { ReadSettingsOutput } from '#contract/read-settings'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import {
  expectAccessible,
  expectNothingCut,
  expectNothingFound,
  expectNothingFoundIn,
  expectTargets,
} from '../look-closely.ts'
import { wayOutPage } from '../../api/mail/way-out-page.ts'
import { overviewOf } from '../home/fill-list.ts'
import { openHome, type HomeLooks } from '../home/home-window.ts'
import { teamsAppId } from '../../sandbox/tenant/api-environment.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import type { OperationName } from '../../contract/operations.ts'
import { mailWords } from '../../domain/mail-link.ts'
import type { PairId } from '../../domain/pair.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import { mondayOf } from '../../domain/time/iso-week.ts'
import { someTerms } from '../plan/a-plan.ts'
import { preparedTenant } from '../prepared-tenant.ts'
import { savedExport } from '../saved-export.ts'

const homeCall = '**/api/readHome'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext
let pairId: string

beforeAll(async () => {
  tenant = world.tenant()
  pairId = `${tenant.organisation.castOid('elena')}_${tenant.organisation.castOid('priya')}`
  await ask('elena', 'openPair', { pairId })
  browser = world.browser()
  context = await browser.newContext()
  context.setDefaultTimeout(30_000)
}, 300_000)

/** A call of the API as one of the cast, past all pages. */
async function ask<Output>(person: string, operation: OperationName, input: object): Promise<Output> {
  const answer = await askApi(tenant, { oid: tenant.organisation.castOid(person) }, operation, input)
  if (!answer.ok) throw new Error(`${operation} was answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Output
}

/** Elena promises Priya something, and both lists have followed when this is done. */
async function promise(text: string): Promise<CommitmentOutput['commitment']> {
  const input = { pairId, id: randomUUID(), text, owner: 'manager', due: null }
  const { commitment } = await ask<CommitmentOutput>('elena', 'addCommitment', input)
  await tenant.host.drain()
  return commitment
}

async function statusOf(id: string): Promise<string | undefined> {
  const { pair } = await ask<Extract<OpenPairOutput, { pair: object }>>('elena', 'openPair', { pairId })
  return pair.commitments.find((one) => one.id === id)?.status
}

const hasFocus = (element: Element) => element === document.activeElement

const wide = { width: 1280, height: 800 }
const open = (person: string, looks: HomeLooks = wide) => openHome(tenant, context, person, looks)

describe('a promise in the list of all 1:1s', () => {
  it('is ticked and taken back by keyboard, and keeps its place in between', async () => {
    const { id } = await promise('Send the budget numbers')
    const { window, page } = await open('elena')
    const box = page.getByRole('checkbox', { name: /^Send the budget numbers, to/ })
    await box.focus()
    await window.keyboard.press('Space')
    await page.getByText('Done: Send the budget numbers').waitFor()
    await expect.poll(() => statusOf(id)).toBe('done')
    expect(await box.isChecked()).toBe(true)
    await expectAccessible({ page: window })
    await page.getByRole('button', { name: 'Undo: Send the budget numbers' }).press('Enter')
    await expect.poll(() => statusOf(id)).toBe('open')
    expect(await box.isChecked()).toBe(false)
    expect(await box.evaluate(hasFocus)).toBe(true)
    await window.close()
  })

  it('is seen by the other one as owed, without a box to tick', async () => {
    await promise('Approve the tender list')
    const { window, page } = await open('priya')
    // Whoever has one 1:1 alone finds it open; the list is one step back.
    await page.getByRole('heading', { level: 1, name: 'Elena Rossi' }).waitFor()
    await page.getByRole('link', { name: 'Your 1:1s' }).click()
    const owed = page.getByRole('region', { name: /^Owed to you/ })
    await owed.getByText('Approve the tender list').waitFor()
    expect(await owed.getByRole('checkbox').count()).toBe(0)
    await window.close()
  })

  it('is ticked as it stands now when it was moved after the list was read', async () => {
    const { id, etag } = await promise('Share the shift forecast')
    const { window, page } = await open('elena')
    const box = page.getByRole('checkbox', { name: /^Share the shift forecast/ })
    await box.waitFor()
    const to = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    await ask('elena', 'moveCommitment', { pairId, commitmentId: id, etag, to })
    await box.press('Space')
    await expect.poll(() => statusOf(id)).toBe('done')
    await window.close()
  })

  it('waits on the device when the service is away, through a closed page, and is sent by the next one', async () => {
    const { id } = await promise('Ask Tom about a second tester')
    const { window, page } = await open('elena')
    const box = page.getByRole('checkbox', { name: /^Ask Tom/ })
    await window.route('**/api/tickCommitment', (route) => route.abort())
    await box.press('Space')
    const row = page.getByRole('listitem').filter({ hasText: 'Ask Tom' })
    await row.getByText('on this device').waitFor()
    expect(await box.isChecked()).toBe(true)
    expect(await statusOf(id)).toBe('open')
    await window.close()
    const after = await open('elena')
    await expect.poll(() => statusOf(id)).toBe('done')
    await after.window.close()
  })

  it('says so, and is open again, when the tick is refused', async () => {
    const { id } = await promise('Call the landlord')
    const { window, page } = await open('elena')
    const box = page.getByRole('checkbox', { name: /^Call the landlord/ })
    const error = { code: 'bad_input', message: 'This was not taken.', fields: [], trace: 'TL-0000-0001' }
    await window.route('**/api/tickCommitment', (route) => route.fulfill({ status: 400, json: { error } }))
    await box.press('Space')
    await page.getByText('That was not taken').waitFor()
    await expect.poll(() => box.isChecked()).toBe(false)
    expect(await statusOf(id)).toBe('open')
    await window.close()
  })
})

describe('1:1s that the calendar showed by itself', () => {
  it('a double click on one of them answers for one, though the next comes under the pointer', async () => {
    const { window, page } = await open('elena')
    const question = page.getByRole('region', { name: /recurring 1:1s found/ })
    await question.getByRole('button', { name: 'Look through' }).click()
    const rows = question.getByRole('listitem')
    const count = await rows.count()
    const claims: string[] = []
    window.on('request', (request) => {
      if (request.url().endsWith('/api/claimSeries')) claims.push(request.postData() ?? '')
    })
    const button = await rows
      .nth(1)
      .getByRole('button', { name: /^Not ours: / })
      .boundingBox()
    if (!button) throw new Error('The button is not drawn.')
    await window.mouse.move(button.x + button.width / 2, button.y + button.height / 2)
    await window.mouse.down()
    await window.mouse.up()
    await expect.poll(() => rows.count()).toBe(count - 1)
    await window.mouse.down({ clickCount: 2 })
    await window.mouse.up({ clickCount: 2 })
    // The next one is asked for by a first click, wherever it comes.
    await rows
      .nth(2)
      .getByRole('button', { name: /^Ours: / })
      .click()
    await expect.poll(() => rows.count()).toBe(count - 2)
    expect(claims).toHaveLength(2)
    await window.close()
  })

  it('are looked through and confirmed by keyboard, and nobody asks again', async () => {
    const { window, page } = await open('elena')
    const { keyboard } = window
    const question = page.getByRole('region', { name: /recurring 1:1s found/ })
    await question.getByRole('button', { name: 'Look through' }).press('Enter')
    const rows = question.getByRole('listitem')
    const count = await rows.count()
    expect(count).toBeGreaterThan(3)
    expect(await question.locator(':focus').count()).toBe(1)

    // The list is read again after every word; who says the next one meanwhile is heard as well.
    await window.route(homeCall, () => undefined)
    await rows
      .nth(1)
      .getByRole('button', { name: /^Not ours: / })
      .focus()
    await keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(count - 1)
    expect(
      await rows
        .nth(1)
        .getByRole('button', { name: /^Not ours: / })
        .evaluate(hasFocus),
    ).toBe(true)

    await question.getByRole('button', { name: 'All of these are ours' }).press('Enter')
    await page.getByText('Thank you. You can change it in each 1:1.').waitFor()
    expect(await page.locator('body').evaluate(hasFocus)).toBe(false)
    await tenant.host.drain()
    await window.close()
    const again = await open('elena')
    await again.page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    expect(await again.page.getByText('found in your calendar').count()).toBe(0)
    await again.window.close()
  })
})

/** The API's answer to the list, changed on its way: what the page shows when the API says so. */
function answering(change: (home: ReadHomeOutput) => ReadHomeOutput) {
  return (window: Page) =>
    window.route(homeCall, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: change((await answer.json()) as ReadHomeOutput) })
    })
}

describe('every state of the list', () => {
  it.each(['default', 'dark', 'contrast'] as const)('while it is read shows its shape, in %s', async (theme) => {
    const before = async (window: Page) => window.route(homeCall, () => undefined)
    const { window, page } = await open('elena', { ...wide, theme, before })
    await page.getByRole('progressbar', { name: 'Your 1:1s are being read.' }).waitFor()
    await expectAccessible({ page: window })
    await window.close()
  })

  it('that cannot be read says what is safe and tries again', async () => {
    const trouble = { calls: 0, isOver: false }
    const before = (window: Page) =>
      window.route(homeCall, (route) => {
        trouble.calls += 1
        return trouble.isOver ? route.continue() : route.abort()
      })
    const { window, page } = await open('elena', { ...wide, before })
    await page.getByText('Nothing you wrote is lost.').waitFor()
    await expectAccessible({ page: window })
    trouble.isOver = true
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    expect(trouble.calls).toBeGreaterThan(1)
    await window.close()
  })

  it('without anybody says where 1:1s come from and offers to look again', async () => {
    const before = answering((home) => ({ ...home, pairs: [], promises: { youOwe: [], theyOwe: [] } }))
    const { window, page } = await open('elena', { ...wide, before })
    await page.getByRole('heading', { name: 'No 1:1s yet' }).waitFor()
    expect(await page.getByRole('button').allTextContents()).toEqual(['Look again'])
    await expectAccessible({ page: window })
    await window.close()
  })

  it('while no title can be opened shows everything else and says where the titles are', async () => {
    await promise('Headcount options')
    const before = answering((home) => ({ ...home, promises: null }))
    const { window, page } = await open('elena', { ...wide, before })
    const mine = page.getByRole('region', { name: /^You owe/ })
    await mine.getByText('The titles cannot be opened just now.').waitFor()
    await page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    await expectAccessible({ page: window })
    await window.close()
  })

  it('without a network can be read and ticked, and the tick goes out when it is back', async () => {
    const { id } = await promise('Book the room')
    const { window, page } = await open('elena')
    const box = page.getByRole('checkbox', { name: /^Book the room/ })
    await box.waitFor()
    const before = await box.boundingBox()
    await context.setOffline(true)
    await page.getByText('You are offline.').waitFor()
    expect(await box.boundingBox()).toEqual(before)
    expect((await page.getByText('You are offline.').boundingBox())?.y).toBeLessThan(800)
    await box.press('Space')
    await page.getByRole('listitem').filter({ hasText: 'Book the room' }).getByText('on this device').waitFor()
    await context.setOffline(false)
    await expect.poll(() => statusOf(id)).toBe('done')
    await page.getByText('on this device').waitFor({ state: 'detached' })
    await window.close()
  })

  it('owing nothing says so', async () => {
    const nothing = { open: 0, overdue: 0 }
    const before = answering((home) => ({
      ...home,
      pairs: home.pairs.map((pair) => ({ ...pair, youOwe: nothing, theyOwe: nothing })),
      promises: { youOwe: [], theyOwe: [] },
    }))
    const { window, page } = await open('elena', { ...wide, before })
    await page.getByText('You owe nobody anything.').waitFor()
    await page.getByText('Nobody owes you anything.').waitFor()
    await window.close()
  })
})

describe('one’s own settings', () => {
  const settingsOf = (person: string) => ask<ReadSettingsOutput>(person, 'readSettings', {})
  const settings = (person: string, looks: HomeLooks = {}) =>
    openHome(tenant, context, person, { width: 900, height: 800, ...looks, link: 'settings' })

  it('are one step from the list and lead back to it', async () => {
    const { window, page } = await open('elena')
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('heading', { name: 'Your 1:1s' }).waitFor()
    await window.close()
  })

  it('write times on every page by the clock that was chosen, at once and on the next page', async () => {
    const { window, page } = await settings('elena')
    const clock = page.getByRole('combobox', { name: 'Times on pages and in mails' })
    await clock.selectOption('12')
    await page.getByText(/^It is \d+:\d\d\s[ap]m there\.$/).waitFor()
    await page.getByRole('link', { name: 'Back' }).click()
    await page
      .getByText(/\d+:\d\d\s[ap]m/)
      .first()
      .waitFor()
    await window.close()
    const again = await settings('elena')
    await again.page.getByText(/^It is \d+:\d\d\s[ap]m there\.$/).waitFor()
    await again.page.getByRole('button', { name: /^Use 24 hours/ }).click()
    await again.page.getByText(/^It is \d\d:\d\d there\.$/).waitFor()
    await again.window.close()
  })

  it('are one step away too where a mail’s link opens in a plain browser', async () => {
    const page = await context.newPage()
    await page.goto(`${tenant.webOrigin}/tab/home.html#app=${teamsAppId}&page=settings`)
    await page.getByRole('heading', { name: 'Open this in Teams' }).waitFor()
    const link = new URL((await page.getByRole('link', { name: 'Open in Teams' }).getAttribute('href')) ?? '')
    expect(link.pathname).toBe(`/l/entity/${teamsAppId}/home`)
    expect(link.searchParams.get('context')).toBe(JSON.stringify({ subEntityId: 'settings' }))
    // Nothing around the page names a theme, so it has the browser's.
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.getByText(/Teams, as the app or in the browser, and in Outlook/).waitFor()
    await page.close()
  })

  it('are kept one by one at once, said, and taken back by keyboard', async () => {
    const { window, page } = await settings('priya')
    const zone = page.getByRole('combobox', { name: 'Time zone' })
    const before = await zone.inputValue()
    await zone.selectOption('Asia/Tokyo')
    await page.locator('[aria-live]').getByText('Kept. Time zone: Tokyo').waitFor()
    expect((await settingsOf('priya')).settings.zone).toMatchObject({ value: 'Asia/Tokyo', from: 'own' })
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.press('Enter')
    await expect.poll(() => zone.inputValue()).toBe(before)
    expect(await undo.evaluate(hasFocus)).toBe(true)
    expect((await settingsOf('priya')).settings.zone).toMatchObject({ value: before, own: null })
    await page.getByRole('switch', { name: 'Send me the weekly mail' }).press('Space')
    await page.getByText('You switched it off. Nothing is sent.').waitFor()
    await page.getByRole('button', { name: 'Leave it to the organisation' }).press('Enter')
    await expect.poll(async () => (await settingsOf('priya')).settings.digest.own).toBeNull()
    await window.close()
  })

  it('a day that is over is refused in words, and nothing is asked of the service', async () => {
    const { window, page } = await settings('priya', { locale: 'de-de' })
    const calls: string[] = []
    await window.route('**/api/changeSettings', (route) => {
      calls.push(route.request().postData() ?? '')
      return route.continue()
    })
    const day = page.getByLabel('Keine Mail bis')
    await day.fill('2026-01-05')
    await page.getByRole('button', { name: 'Ruhen lassen' }).click()
    await page.getByText('Dieser Tag liegt nicht in der Zukunft. Wählen Sie einen späteren.').waitFor()
    expect(calls).toEqual([])
    expect(await day.getAttribute('aria-invalid')).toBe('true')
    const [box, button] = [
      await day.boundingBox(),
      await page.getByRole('button', { name: 'Ruhen lassen' }).boundingBox(),
    ]
    const middle = (of: typeof box) => Math.round((of?.y ?? 0) + (of?.height ?? 0) / 2)
    expect(middle(button)).toBe(middle(box))
    const { today } = (await settingsOf('priya')).settings
    await day.fill(addDays(today, 30))
    await page.getByRole('button', { name: 'Ruhen lassen' }).click()
    await page.getByRole('button', { name: 'Wieder kommen lassen' }).click()
    await day.waitFor()
    expect((await settingsOf('priya')).settings.digestSnoozedUntil).toBeNull()
    await window.close()
  })

  it('give one’s own plan by itself where all is more than one file holds', async () => {
    const { window, page } = await settings('priya')
    await window.route('**/api/exportMine', async (route) => {
      if (route.request().postData()?.includes('pairId')) return route.continue()
      const error = { code: 'too_large', message: 'Too large.', trace: 'TL-2222-2222' }
      return route.fulfill({ status: 413, json: { error } })
    })
    await page.getByRole('button', { name: 'Download my data' }).press('Enter')
    await page.getByText('If you have a plan of your own, your settings give you that.').waitFor()
    const { json } = await savedExport(window, () =>
      page.getByRole('button', { name: 'Download your own plan' }).press('Enter'),
    )
    expect(JSON.parse(json)).toMatchObject({ person: { displayName: 'Priya Nair' }, pairs: [] })
    await window.close()
  })

  it('one leaves the figures with one 1:1 or with all, and sees what stays published', async () => {
    const { window, page } = await settings('priya')
    const one = page.getByRole('checkbox', { name: /^Count the 1:1 with .*Elena/ })
    await one.uncheck()
    await expect.poll(async () => (await settingsOf('priya')).figures.pairs.some(({ isOut }) => isOut)).toBe(true)
    await page.getByRole('switch', { name: 'Count my 1:1s' }).press('Space')
    await page.getByText(/^The next figures \(.*\) are made without you\.$/).waitFor()
    expect(await one.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => one.isDisabled()).toBe(false)
    await one.check()
    await expect.poll(async () => (await settingsOf('priya')).figures.pairs.some(({ isOut }) => isOut)).toBe(false)
    await window.close()
  })

  it('show the first of many addresses and guests, and all by one key that can be pressed again', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, nth) => `elena.rossi.number.${nth}@contoso.example`)
    const before = async (fresh: Page) => {
      await fresh.route('**/api/readSettings', async (route) => {
        const answer = await route.fetch()
        const read = (await answer.json()) as ReadSettingsOutput
        await route.fulfill({ json: { ...read, settings: { ...read.settings, addresses: many(20) } } })
      })
      await fresh.route('**/api/readNotPeople', (route) =>
        route.fulfill({ json: { organisation: many(50).map((one) => `room.${one}`), pairs: [] } }),
      )
    }
    const { window, page } = await settings('elena', { width: 280, locale: 'de-de', before })
    const card = page.getByRole('region', { name: 'Sie im Kalender' })
    const all = card.getByRole('button', { name: '45 weitere zeigen' })
    await all.waitFor()
    expect(await card.getByText(/^elena\.rossi\.number/).count()).toBe(5)
    await all.press('Enter')
    const fewer = card.getByRole('button', { name: 'Weniger zeigen' })
    expect(await fewer.evaluate(hasFocus)).toBe(true)
    expect(await card.getByText(/^room\./).count()).toBe(50)
    await expectNothingCut({ panel: page }, 'many addresses')
    await expectAccessible({ page: window })
    await fewer.press('Enter')
    expect(await card.getByText(/^room\./).count()).toBe(5)
    await window.close()
  })

  it('names who organises meetings, and says at the box when an address is nobody’s', async () => {
    const { window, page } = await settings('elena')
    // Something was changed just before: the bar that tells of it lies over the foot of the page.
    const [mail, notices] = ['Your weekly mail', 'Notices in Teams'].map((name) => page.getByRole('region', { name }))
    await expect.poll(() => notices?.getByText('The usual.').count()).toBe(2)
    await page.getByRole('switch', { name: 'Hide titles' }).click()
    await mail?.getByText('You chose this.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.getByRole('switch', { name: 'Hide titles' }).isChecked()).toBe(false)
    const box = page.getByRole('textbox', { name: 'Mail address' })
    await box.fill('nobody@contoso.example')
    await box.press('Enter')
    await page.getByText(/nobody@contoso\.example.* is nobody else of your organisation/).waitFor()
    expect(await box.inputValue()).toBe('nobody@contoso.example')
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    const { addresses } = (await settingsOf('priya')).settings
    await box.fill(addresses[0] ?? '')
    await box.press('Enter')
    await page.getByRole('button', { name: 'Remove Priya Nair' }).click()
    await page.getByText('Nobody is named.', { exact: true }).waitFor()
    await window.close()
  })

  it('what cannot be kept goes back to how it was, and says so', async () => {
    const { window, page } = await settings('priya')
    await window.route('**/api/changeSettings', (route) => route.abort())
    const mail = page.getByRole('switch', { name: 'Send me the weekly mail' })
    const before = await mail.isChecked()
    await mail.click()
    await page.getByText('That was not kept').waitFor()
    await expect.poll(() => mail.isChecked()).toBe(before)
    await context.setOffline(true)
    await page.getByText('You are offline. Settings can be changed when the network is back.').waitFor()
    expect(await mail.isDisabled()).toBe(true)
    await context.setOffline(false)
    await window.close()
  })

  it('that cannot be read say so and are asked for again', async () => {
    let isAway = true
    const before = (fresh: Page) =>
      fresh.route('**/api/readSettings', (route) => (isAway ? route.abort() : route.continue()))
    const { window, page } = await settings('priya', { before })
    await page.getByText('Your settings could not be read').waitFor()
    await expectAccessible({ page: window })
    isAway = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('switch').first().waitFor()
    await window.close()
  })

  it.each([
    ['in a narrow German window', { width: 280, locale: 'de-de' }],
    ['in a wide one', { width: 1280 }],
  ] as const)('%s nothing is cut, small or unreadable, in any theme', async (where, looks) => {
    const { window, page } = await settings('elena', looks)
    await page.getByRole('textbox').first().waitFor()
    await page.getByText(/^(Nobody is named|Niemand ist genannt)\.$/).waitFor()
    await expectNothingCut({ panel: page }, where)
    await expectTargets({ panel: page }, where)
    await expectAccessible({ page: window }, where)
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await window.close()
  })
})

// The clock of a page is that of its whole context, so these have one of their own.
describe('beside a window that does not answer', () => {
  it('says after five seconds what it waits for, and after fifteen offers to try again', async () => {
    const apart = await browser.newContext()
    const page = await apart.newPage()
    await page.clock.install()
    const deaf = `<script>addEventListener('message', () => (document.body.dataset.asked = 'yes'))</script>
      <iframe id="app" src="/tab/home.html?theme=default"></iframe>`
    await page.route('**/deaf-window', (route) => route.fulfill({ contentType: 'text/html', body: deaf }))
    await page.goto(`${tenant.webOrigin}/deaf-window`)
    await page.waitForSelector('body[data-asked]')
    const inside = page.frameLocator('#app')
    const ground = () => inside.locator('html').getAttribute('data-theme')
    await page.clock.fastForward(5_000)
    await inside.getByText('Still waiting for Teams').waitFor()
    expect(await ground()).toBe('light')
    await page.clock.fastForward(10_000)
    await inside.getByRole('heading', { name: 'Teams did not answer' }).waitFor()
    expect(await ground()).toBe('light')
    await inside.getByRole('button', { name: 'Try again' }).waitFor()
    await apart.close()
  })

  it('says the same where only the sign-in is missing, and reads the list once there is one', async () => {
    const apart = await browser.newContext()
    const { window, page } = await openHome(tenant, apart, 'elena', {
      before: async (fresh) => {
        await fresh.clock.install()
        await fresh.route('**/sandbox/token?*', () => undefined)
      },
    })
    await window.clock.fastForward(5_000)
    await page.getByText('Still waiting for Teams').waitFor()
    await window.clock.fastForward(10_000)
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await page.getByText('Still waiting for Teams').count()).toBe(0)
    await window.unroute('**/sandbox/token?*')
    await again.click()
    await page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    await apart.close()
  })
})

describe('erasing what is one’s alone', () => {
  it('says what goes and what stays, asks once more with the safe answer first, and tells how much went', async () => {
    const note = { pairId, id: randomUUID(), text: 'For me alone', visibility: 'private' }
    await ask('elena', 'addNote', note)
    await ask('elena', 'changeSettings', { digestTitles: 'hidden', digest: 'off' })
    const { settings: priyas } = await ask<ReadSettingsOutput>('priya', 'readSettings', {})
    await ask('elena', 'nameDelegates', { delegates: priyas.addresses.slice(0, 1) })
    const { window, page } = await open('elena', {
      width: 280,
      height: 800,
      theme: 'dark',
      locale: 'de-de',
      link: 'settings',
    })
    const card = page.getByRole('region', { name: 'Löschen, was nur Ihnen gehört' })
    const organisers = page.getByRole('region', { name: 'Sie im Kalender' })
    await organisers.getByRole('button', { name: /^Priya Nair/ }).waitFor()
    let readings = 0
    await window.route('**/api/readSettings', (route) => {
      readings += 1
      return route.continue()
    })
    const first = card.getByRole('button', { name: 'Löschen …' })
    await first.press('Enter')
    expect(await card.getByRole('button', { name: 'Alles behalten' }).evaluate(hasFocus)).toBe(true)
    await expectNothingCut({ panel: page }, 'are you sure')
    await expectAccessible({ page: window })
    await window.keyboard.press('Enter')
    expect(await first.evaluate(hasFocus)).toBe(true)
    await first.press('Enter')
    await card.getByRole('button', { name: 'Für immer löschen' }).press('Enter')
    await card.getByText(/Einträge sind weg\. Nichts davon ist mehr da\.$/).waitFor()
    // What the page shows is what is left, and it did not have to open the app for that.
    await organisers.getByText('Niemand ist genannt.').waitFor()
    expect(await page.getByRole('switch', { name: 'Titel verbergen' }).isChecked()).toBe(false)
    expect(await page.getByRole('switch', { name: 'Wochenmail schicken' }).isChecked()).toBe(false)
    expect(readings).toBe(0)
    const { pair } = await ask<Extract<OpenPairOutput, { pair: object }>>('elena', 'openPair', { pairId })
    expect(pair.privateNotes).toEqual([])
    await window.close()
    await ask('elena', 'changeSettings', { digest: null })
  })
})

describe.each(['Outlook', 'Office'] as const)('the list inside %s, where there is no meeting', (hub) => {
  it('opens, leads to a 1:1 and to the settings and back, and follows the link of a mail', async () => {
    const problems: string[] = []
    const before = async (opened: Page) => void opened.on('pageerror', ({ message }) => problems.push(message))
    const { window, page } = await open('elena', { ...wide, hub, theme: 'dark', before })
    await page.getByRole('heading', { name: 'Your 1:1s' }).waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Back' }).click()
    await page
      .getByRole('link', { name: /Priya Nair/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await window.close()
    const oid = tenant.organisation.castOid('elena')
    const link = mailWords(oid, await overviewOf(tenant).markOf(oid)).pair(pairId as PairId)
    const mailed = await open('elena', { ...wide, hub, link, before })
    await mailed.page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await mailed.window.close()
    expect(problems).toEqual([])
  })
})

describe('a link in a Monday’s mail', () => {
  const wordsOf = async (person: string) => {
    const oid = tenant.organisation.castOid(person)
    return mailWords(oid, await overviewOf(tenant).markOf(oid))
  }
  const linked = async (text: string) => {
    const { id } = await promise(text)
    const { settings } = await ask<ReadSettingsOutput>('elena', 'readSettings', {})
    return { promise: { pairId: pairId as PairId, id }, words: await wordsOf('elena'), today: settings.today }
  }

  it('asks one thing, does it by one key, takes it back, and works once', async () => {
    const {
      promise: one,
      words,
      today,
    } = await linked('Send the quarterly numbers to the board, with the notes on Lisbon')
    const link = words.ask('done', one, addDays(today, 14))
    const { window, page } = await open('elena', { ...wide, link })
    await page.getByRole('heading', { name: 'Is this done?' }).waitFor()
    expect(await statusOf(one.id)).toBe('open')
    await expectAccessible({ page: window })
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await page.getByRole('button', { name: 'Yes, it is done' }).press('Enter')
    await page.getByRole('heading', { name: 'Done.' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Done.' }).evaluate(hasFocus)).toBe(true)
    expect(await statusOf(one.id)).toBe('done')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('heading', { name: 'Taken back.' }).waitFor()
    await expect.poll(() => statusOf(one.id)).toBe('open')
    await window.close()
    const again = await open('elena', { width: 280, height: 700, theme: 'dark', locale: 'de-de', link })
    await again.page.getByText('Er gilt einmal.').waitFor()
    expect(await again.page.getByRole('button').count()).toBe(0)
    await expectNothingCut({ panel: again.page }, 'a used link')
    for (const theme of ['dark', 'contrast', 'default'] as const)
      await expectNothingFoundIn({ page: again.window }, theme)
    await again.window.close()
  })

  it('ticks one’s own habit for today by one key, and takes it back', async () => {
    const { settings } = await ask<ReadSettingsOutput>('priya', 'readSettings', {})
    const { today } = settings
    const [planId, habitId] = [randomUUID(), randomUUID()]
    const startOn = mondayOf(today)
    const words = { title: 'Agenda before lunch', when: 'When I open my laptop', where: 'at my desk' }
    const habit = { id: habitId, owner: 'report', ...words, minutes: 5, days: [1, 2, 3, 4, 5, 6, 7] }
    const terms = someTerms({ timeline: { startOn, weeks: 12 } })
    const { plan } = await ask<PlanOutput>('priya', 'proposePlan', { pairId, planId, terms, habits: [habit] })
    const act = { kind: 'answer', answer: 'accepted', about: plan.proposedAt }
    await ask('elena', 'changePlan', { pairId, planId, act })
    const word = (await wordsOf('priya')).ask('habit', { pairId: pairId as PairId, id: habitId }, addDays(today, 14))
    const done = async () => {
      const { plan: now } = await ask<ReadPlanOutput>('priya', 'readPlan', { pairId, place: 'own-page' })
      return now?.habits.find(({ id }) => id === habitId)?.done
    }
    const { window, page } = await open('priya', { ...wide, link: word })
    await page.getByRole('heading', { name: 'Did you do it today?' }).waitFor()
    await page.getByText(words.title).waitFor()
    expect(await done()).toEqual([])
    await expectAccessible({ page: window })
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await page.getByRole('button', { name: 'Yes, today' }).press('Enter')
    await page.getByRole('heading', { name: /^Done on / }).waitFor()
    expect(await done()).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('heading', { name: 'Taken back.' }).waitFor()
    expect(await done()).toEqual([])
    await window.close()
    const again = await open('priya', { width: 280, height: 700, theme: 'contrast', locale: 'de-de', link: word })
    await again.page.getByText('Er gilt einmal.').waitFor()
    await expectNothingCut({ panel: again.page }, 'a used link')
    await again.window.close()
  })

  it('ticks a habit of a plan of one’s own, and leads on to that plan', async () => {
    const { settings } = await ask<ReadSettingsOutput>('priya', 'readSettings', {})
    const { today } = settings
    const ownPlan = ownPlanOf(tenant.organisation.castOid('priya'))
    const [planId, habitId] = [randomUUID(), randomUUID()]
    const words = { title: 'Ten minutes for the week', when: 'When I sit down', where: 'in the train' }
    const habit = { id: habitId, owner: 'report', ...words, minutes: 10, days: [1, 2, 3, 4, 5, 6, 7] }
    const terms = someTerms({ timeline: { startOn: mondayOf(today), weeks: 12 } })
    await ask('priya', 'proposePlan', { pairId: ownPlan, planId, terms, habits: [habit] })
    const { ask: asking, pair } = await wordsOf('priya')
    const link = asking('habit', { pairId: ownPlan, id: habitId }, addDays(today, 14))
    const done = async () => {
      const { plan: now } = await ask<ReadPlanOutput>('priya', 'readPlan', { pairId: ownPlan, place: 'own-page' })
      return now?.habits.find(({ id }) => id === habitId)?.done
    }
    const { window, page } = await open('priya', { width: 280, height: 700, locale: 'de-de', link })
    await page.getByRole('heading', { name: 'Haben Sie es heute getan?' }).waitFor()
    expect(await done()).toEqual([])
    await expectNothingCut({ panel: page }, 'a habit of one’s own plan')
    await page.getByRole('button', { name: 'Ja, heute' }).press('Enter')
    await page.getByRole('heading', { name: /^Getan am / }).waitFor()
    expect(await done()).toEqual([today])
    await page.getByRole('button', { name: 'Rückgängig' }).press('Enter')
    await page.getByRole('heading', { name: 'Zurückgenommen.' }).waitFor()
    expect(await done()).toEqual([])
    await page.getByRole('link', { name: 'Eigenen Plan öffnen' }).press('Enter')
    await page.locator('.plan-level').getByText(words.title).first().waitFor()
    await window.close()
    const straight = await open('priya', { ...wide, link: pair(ownPlan) })
    await straight.page.locator('.plan-level').getByText(words.title).first().waitFor()
    await straight.window.close()
    const others = await open('elena', { ...wide, link })
    await others.page.getByText('This link leads to no 1:1 that is open to you now.').waitFor()
    await others.window.close()
  })

  it('leads its person to the promise itself, marked and with the focus, and anybody else to their own list', async () => {
    for (const text of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await promise(text)
    const { promise: one, words } = await linked('The last of many')
    const hers = await open('elena', { width: 320, height: 700, link: words.promise(one) })
    await hers.page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    const line = hers.page.locator('.pointed')
    await line.waitFor()
    await expect
      .poll(() => line.getByRole('button', { name: 'The last of many' }).first().evaluate(hasFocus))
      .toBe(true)
    await expect.poll(async () => (await line.boundingBox())?.y ?? 0).toBeGreaterThan(100)
    expect((await line.boundingBox())?.y ?? 700).toBeLessThan(550)
    await hers.window.close()
    const others = await open('priya', { ...wide, link: words.promise(one) })
    await others.page.getByText('This link leads to no 1:1 that is open to you now.').waitFor()
    await others.page.getByRole('heading', { level: 1 }).waitFor()
    await others.window.close()
  })

  it('opens its 1:1 where it names no promise', async () => {
    const { window, page } = await open('elena', { ...wide, link: (await wordsOf('elena')).pair(pairId as PairId) })
    await page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    await window.close()
  })

  it('moves a promise by one click, refuses a day that is over in words, and says when another window was faster', async () => {
    const { promise: one, words, today } = await linked('Agree the Lisbon date')
    const link = words.ask('move', one, addDays(today, 14))
    const { window, page } = await open('elena', { width: 280, height: 800, theme: 'contrast', locale: 'de-de', link })
    await page.getByRole('heading', { name: 'Bis wann?' }).waitFor()
    await page.getByLabel('Anderer Tag').fill(addDays(today, -3))
    await page.getByRole('button', { name: 'Verschieben' }).click()
    await page.getByText('Dieser Tag ist vorbei.').waitFor()
    await expectNothingCut({ panel: page }, 'which day')
    await page.getByRole('button', { name: /^Eine Woche später/ }).click()
    await page.getByRole('heading', { name: /^Verschoben auf/ }).waitFor()
    await window.close()
    const late = await open('elena', { ...wide, link: words.ask('done', one, addDays(today, -1)) })
    await late.page.getByText('This link is more than two weeks old').waitFor()
    for (const theme of ['dark', 'contrast', 'default'] as const)
      await expectNothingFoundIn({ page: late.window }, theme)
    await late.window.close()
  })

  it.each([
    ['ask', { colorScheme: 'light' }],
    ['ended', { colorScheme: 'dark' }],
    ['ask', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('that stops the mail (%s) is in order for readers in %o', async (state, media) => {
    const own = await browser.newContext({ ...media, viewport: { width: 280, height: 500 } })
    const page = await own.newPage()
    const app = { teamsAppId, tabOrigin: 'https://tab.contoso.example' }
    await page.setContent('<iframe id="app" style="width: 100%; height: 400px; border: 0"></iframe>')
    const { html } = wayOutPage(app, state, 'de')
    await page.locator('#app').evaluate((frame: HTMLIFrameElement, text) => void (frame.srcdoc = text), html)
    await page
      .frameLocator('#app')
      .getByRole('heading', { name: /^Die wöchentliche Mail/ })
      .waitFor()
    await expectNothingCut({ panel: page.frameLocator('#app') }, state)
    await expectAccessible({ page }, state, 8)
    await expectNothingFound({ page }, state)
    await own.close()
  })

  it('lets the mail rest, and come again', async () => {
    const { words, today } = await linked('A promise that stays')
    const { window, page } = await open('elena', { ...wide, link: words.rest(addDays(today, 14)) })
    await page
      .getByRole('button', { name: /^Until/ })
      .first()
      .waitFor()
    await expectAccessible({ page: window })
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await page.getByRole('button', { name: 'Let it rest' }).click()
    await page.getByText('This day is not in the future. Choose a later one.').waitFor()
    const [day, button] = [page.getByLabel('Another day'), page.getByRole('button', { name: 'Let it rest' })]
    const [low, high] = [(await day.boundingBox())?.y ?? 0, (await button.boundingBox())?.y ?? 99]
    expect(Math.abs(high - low)).toBeLessThanOrEqual(2)
    await page
      .getByRole('button', { name: /^Until/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^It rests and comes again from/ }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'The mail comes as usual.' }).waitFor()
    await window.close()
  })
})
