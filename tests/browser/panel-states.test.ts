import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { oddChats } from '../../sandbox/organisation/personas.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { fetchedLater, openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { ownWord } from '../panel/two-people.ts'

const world = panelSandbox()

/** Makes the lines that wait on this device some days older than they are. */
function ageWaitingLines({ panel }: PanelWindow, days: number): Promise<void> {
  return panel.locator('html').evaluate(async (_, age) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error ?? new Error('The database did not answer.')))
      })
    const database = await answer(indexedDB.open('throughline'))
    const store = database.transaction('entries', 'readwrite').objectStore('entries')
    const rows: { at: string }[] = await answer(store.getAll())
    if (rows.length === 0) throw new Error('Nothing waits on this device.')
    for (const row of rows) {
      const at = new Date(Date.parse(row.at) - age * 86_400_000).toISOString()
      await answer(store.put({ ...row, at }))
    }
    database.close()
  }, days)
}

describe('a browser that keeps nothing', () => {
  async function withoutStorage(how: 'refused' | 'full'): Promise<BrowserContext> {
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.addInitScript((kind) => {
      if (kind === 'refused') {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
        Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse, cmp: refuse } })
        return
      }
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    }, how)
    return context
  }

  it.each(['refused', 'full'] as const)('works, says so while lines wait, and sends them (storage %s)', async (how) => {
    const word = ownWord()
    const window = await world.asElena({ context: await withoutStorage(how) })
    await window.cutApi()
    await window.write(`Typed without storage ${word}`)
    await window.panel.getByText('This browser keeps nothing').waitFor({ timeout: 15_000 })
    await window.panel.getByText('Kept in this window only').waitFor()
    await window.panel.getByText(/^Last heard at .* is held in this window and sent later\./).waitFor()
    expect(await window.panel.getByText('on this device').count()).toBe(0)
    await window.panel.getByText(word).waitFor()
    await window.restoreApi()
    await window.saved()
    const hers = await world.asPriya()
    await expect.poll(() => hers.panel.getByText(word).count()).toBe(1)
    await hers.context.close()
    await window.context.close()
  })
})

describe('without a connection', () => {
  it('keeps a request that was cut in the middle, and sends it once and in order with what was proposed for the two', async () => {
    const [first, second] = [ownWord(), ownWord()]
    const window = await world.asElena()
    const { page, panel, context } = window
    let cut = 0
    await page.route('**/api/**', async (route) => {
      // The request arrives, its answer does not: the worst moment for a line that must not be doubled.
      if (route.request().method() === 'POST' && cut++ === 0) await route.fetch()
      await route.abort()
    })
    await window.write(`Cut in the middle ${first}`)
    await window.write(`Written after it ${second}`)
    await panel.locator('.rhythm-button').click()
    await panel.getByRole('button', { name: 'every 3 weeks', exact: true }).click()
    await panel.getByText('Kept on this device', { exact: true }).waitFor({ timeout: 15_000 })
    await window.box.pressSequentially('Half a wo')
    await page.waitForTimeout(500)
    await page.close()

    const after = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
    await after.saved()
    await expect.poll(() => after.box.inputValue()).toBe('Half a wo')
    await after.panel.getByText('You propose every 3 weeks.').waitFor()
    const hers = await world.asPriya()
    await hers.panel.getByText(second).waitFor()
    const texts = await hers.panel.locator('.note .text').allTextContents()
    const ours = texts.filter((text) => text.includes(first) || text.includes(second))
    expect(ours.map((text) => (text.includes(first) ? 'first' : 'second'))).toEqual(['first', 'second'])
    await hers.context.close()
    await after.box.fill('')
    await context.close()
  })

  it('drops private words that waited for more than seven days, and no shared ones', async () => {
    const [secret, shared] = [ownWord(), ownWord()]
    const window = await world.asElena()
    await window.cutApi()
    await window.write(`Shared and old ${shared}`)
    await window.box.press('Alt+p')
    await window.write(`Private and old ${secret}`)
    await window.box.press('Alt+p')
    await window.panel.getByText('Kept on this device', { exact: true }).waitFor({ timeout: 15_000 })
    await ageWaitingLines(window, 8)
    await window.page.close()
    const after = await openPanel(world.browser(), { ...world.sidesOf().manager, context: window.context })
    await after.panel.getByText(shared).waitFor()
    await after.saved()
    expect(await after.panel.getByText(secret).count()).toBe(0)
    await window.context.close()
  })

  it('closes a 1:1 that the network cannot hear of, and the other reads it when it can', async () => {
    const word = ownWord()
    const window = await world.asElena()
    await window.write(`Something to close ${word}`)
    await window.saved()
    // What is put off is fetched: from here on there is no network at all.
    await fetchedLater(window, 'close-screen')
    await window.context.setOffline(true)
    await window.panel.locator('.bar', { hasText: 'You are offline' }).waitFor({ timeout: 15_000 })
    await window.panel.getByRole('button', { name: 'Close 1:1' }).click()
    await window.panel.getByRole('checkbox', { name: 'None needed today' }).check()
    await window.panel.getByRole('button', { name: 'Close 1:1' }).click()
    await window.panel.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await window.context.setOffline(false)
    await window.saved()
    const hers = await world.asPriya()
    await hers.panel.getByText(word).waitFor()
    expect(await hers.panel.getByRole('button', { name: 'Close 1:1' }).count()).toBe(0)
    await hers.context.close()
    await window.context.close()
  })
})

describe('lines whose words cannot be read', () => {
  it('say so wherever they stand, and no control speaks of an empty text', async () => {
    const [kept, topic] = [ownWord(), ownWord()]
    const hers = await world.asPriya()
    await hers.box.fill(`Kept and not confirmed ${kept} @me in 2 weeks`)
    await hers.panel.getByRole('combobox').waitFor()
    await hers.box.press('Enter')
    await hers.saved()
    await hers.panel.getByRole('checkbox', { name: new RegExp(kept) }).check()
    await hers.box.press('Alt+t')
    await hers.write(`To talk about ${topic}`)
    await hers.saved()
    await hers.context.close()
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.route('**/api/openPair', async (route) => {
      const response = await route.fetch()
      // As the API shows an envelope that did not open.
      const text = (await response.text()).replaceAll(/"text":"[^"]*"/g, '"text":""')
      await route.fulfill({ response, body: text })
    })
    const window = await world.asElena({ context })
    await window.panel.getByText('This line could not be read').first().waitFor()
    await window.panel
      .getByRole('button', { name: 'Confirm that this was kept: This line could not be read' })
      .waitFor()
    const names = await window.panel.locator('[aria-label]').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => /(: |“”|""|^)$/.test(name))).toEqual([])
    await context.close()
  })
})

describe('whoever looks', () => {
  it('has the network for the first answer alone: what is fetched ahead waits for it', async () => {
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    const answer = Promise.withResolvers<void>()
    await context.route('**/api/openPair', (route) => answer.promise.then(() => route.continue()))
    const ahead: string[] = []
    context.on('request', (request) => {
      if (request.url().includes('/assets/keys-list')) ahead.push(request.url())
    })
    const { page, box, panel } = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
    await box.waitFor()
    await page.waitForTimeout(3_500)
    expect(ahead).toEqual([])
    answer.resolve()
    await panel.locator('.audience').waitFor()
    await expect.poll(() => ahead.length).toBe(1)
    await context.close()
  })

  it('gets no record where the two are not alone by the chat, or no pair', async () => {
    for (const { threadId } of oddChats(world.tenant().organisation)) {
      const window = await openPanel(world.browser(), { ...world.sidesOf().manager, thread: threadId })
      await window.panel.getByRole('heading', { name: /not a 1:1 of yours|not open to you/ }).waitFor()
      await window.context.close()
    }
  })

  it('sees nothing move who asked for less motion, and keeps every edge in forced colours', async () => {
    const context = await world.browser().newContext({
      viewport: { width: 900, height: 820 },
      reducedMotion: 'reduce',
      forcedColors: 'active',
    })
    const window = await world.asElena({ context })
    await window.box.press('Alt+p')
    await window.write(`Private ${ownWord()}`)
    const note = window.panel.locator('.note.private').first()
    await note.waitFor()
    const look = await note.evaluate((element) => {
      const { backgroundImage, borderLeftStyle } = getComputedStyle(element)
      return { backgroundImage, borderLeftStyle }
    })
    expect(look).toEqual({ backgroundImage: 'none', borderLeftStyle: 'dashed' })
    expect(await note.getByText('Private', { exact: true }).count()).toBe(1)
    const moving = await window.panel
      .locator('html')
      .evaluate((root) => root.ownerDocument.getAnimations().filter(({ playState }) => playState === 'running').length)
    expect(moving).toBe(0)
    await window.context.close()
  })
})

describe('a window that falls silent in the middle', () => {
  it('keeps the line, says after five seconds that no answer came, and after fifteen offers to try again', async () => {
    const word = ownWord()
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.clock.install()
    const { page, panel, write, saved } = await world.asElena({ context })
    let isSilent = true
    await page.route('**/sandbox/token?*', (route) => (isSilent ? undefined : route.fallback()))
    // The token is used up, and the window brings no other.
    await page.route('**/api/**', (route) =>
      isSilent ? route.fulfill({ status: 401, json: notSignedIn }) : route.fallback(),
    )
    const isAsked = page.waitForRequest('**/sandbox/token?*')
    await write(`Typed beside a silent window ${word}`)
    await isAsked
    await context.clock.fastForward(5_000)
    await panel.getByText('No answer yet, still saving').waitFor()
    await context.clock.fastForward(10_000)
    const bar = panel.getByRole('region', { name: 'Teams or Outlook does not answer' })
    await bar.getByText('What you write is kept on this device').waitFor()
    await panel.getByText(word).first().waitFor()
    // The panel also asks again by itself: what answers, answers from the press on.
    const again = bar.getByRole('button', { name: 'Try again' })
    await context.exposeFunction('windowAnswers', () => void (isSilent = false))
    await again.evaluate((button) =>
      button.addEventListener('click', () => void Reflect.get(window, 'windowAnswers')()),
    )
    // From here on no timer runs out in the panel: the press does it, and nothing that waits for its turn.
    await again.evaluate(() => {
      const last = Number(setTimeout(() => undefined))
      for (let id = last; id > last - 10_000; id--) clearTimeout(id)
      Object.assign(window, { setTimeout: () => 0 })
    })
    await again.click()
    await saved()
    await bar.waitFor({ state: 'detached' })
    await context.close()
  })
})

const notSignedIn = { error: { code: 'not_signed_in', message: 'Sign in again.', trace: 'TL-TEST' } }
