import { describe, expect, it } from 'vitest'
import { expectAccessible, expectNothingFoundIn } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { keptOnDevice, openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { ownWord } from '../panel/two-people.ts'

const world = panelSandbox()

describe('a 1:1 of Elena and Priya', () => {
  it('opens with the focus in the box and says who, when last and how often', async () => {
    const { panel, box, context } = await world.asElena()
    await panel.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await panel
      .getByText(/every \d+ (weeks|days)|every week/)
      .first()
      .waitFor()
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)
    await box.pressSequentially('Typing leaves the record where it is')
    expect(await panel.locator('html').evaluate((root) => root.scrollTop)).toBe(0)
    await box.fill('')
    await context.close()
  })

  it('rewrites a note in its place; where another window was faster, both texts stand there and the person chooses', async () => {
    const word = ownWord()
    const one = await world.asElena()
    await one.write(`First ${word}`)
    await one.saved()
    const two = await world.asElena()
    const noteIn = (window: PanelWindow) => window.panel.locator('.note').filter({ hasText: word })
    await noteIn(two).waitFor()
    await two.cutApi()
    for (const [window, text] of [
      [one, `Second ${word}`],
      [two, `Third ${word}`],
    ] as const) {
      await noteIn(window).hover()
      await noteIn(window).getByRole('button', { name: /Edit/ }).click()
      await window.panel.getByRole('textbox', { name: 'Text of the note' }).fill(text)
      await window.page.keyboard.press('Enter')
      await noteIn(window).getByText(text).waitFor()
      if (window === one) await one.saved()
    }
    await two.restoreApi()
    const bar = two.panel.getByRole('alert').filter({ hasText: '1 line was not taken' })
    await bar.getByText(`Second ${word}`).waitFor()
    await bar.getByText(`Third ${word}`).waitFor()
    await bar.getByRole('button', { name: 'Use mine' }).click()
    await noteIn(one).getByText(`Third ${word}`).waitFor()
    await one.context.close()
    await two.context.close()
  })

  it('keeps a note, a private note and a promise; the report sees what is shared, and her tick shows', async () => {
    const [shared, secret, hers] = [ownWord(), ownWord(), ownWord()]
    const manager = await world.asElena()
    await manager.write(`Rota alternates weekly ${shared}`)
    await manager.box.press('Alt+p')
    await manager.write(`Too much on top ${secret}`)
    await manager.panel.getByRole('listitem').filter({ hasText: secret }).getByText('Private').waitFor()
    await manager.box.press('Alt+p')
    await manager.box.fill(`Draft the plan ${hers} @priya in 2 weeks`)
    await manager.panel.getByText('Enter asks Priya for it').waitFor()
    await manager.box.press('Enter')
    await manager.saved()

    const report = await world.asPriya()
    await report.panel.getByText(shared).waitFor()
    expect(await report.panel.getByText(secret).count()).toBe(0)
    const row = manager.panel.getByRole('listitem').filter({ hasText: hers })
    expect(await row.getByRole('checkbox').count()).toBe(0)
    await report.panel.getByRole('checkbox', { name: new RegExp(hers) }).check()
    await row.getByRole('button', { name: /Confirm/ }).click()
    await report.panel.getByRole('listitem').filter({ hasText: hers }).getByText('kept').waitFor()
    await manager.context.close()
    await report.context.close()
  })

  it('follows the theme of Teams while it is open', async () => {
    const window = await world.asElena()
    const ground = () => window.panel.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
    expect(await ground()).toBe('rgb(36, 36, 36)')
    await window.setTheme('default')
    await expect.poll(ground).toBe('rgb(250, 250, 250)')
    await window.setTheme('contrast')
    await expect.poll(ground).toBe('rgb(0, 0, 0)')
    await window.context.close()
  })

  it('has no accessibility violation in any theme', async () => {
    const window = await world.asElena()
    const lookAll = async (when: string) => {
      await expectAccessible(window, when)
      for (const theme of ['default', 'contrast', 'dark'] as const) await expectNothingFoundIn(window, theme)
    }
    await window.write(`Note for axe ${ownWord()}`)
    await window.box.press('Alt+p')
    await window.write(`Private note for axe ${ownWord()}`)
    await lookAll('with a private line and the private box')
    await window.box.press('Alt+p')
    await window.box.fill('Book the room @me fri')
    await window.panel.getByText('Enter adds a commitment').waitFor()
    await lookAll('with a promise being typed')
    await window.box.fill('')
    await window.box.press('?')
    await window.panel.getByRole('heading', { name: 'Keys' }).waitFor()
    await lookAll('with the list of keys')
    await window.context.close()
  })

  it.each([
    [280, 'en-gb'],
    [320, 'de-de'],
    [900, 'en-gb'],
  ])('never scrolls sideways at %i px in %s', async (width, locale) => {
    const window = await world.asElena({ width, locale })
    await window.write(`https://contoso.example/${'a-very-long-address/'.repeat(12)} ${ownWord()}`)
    await window.box.press('Alt+p')
    await window.box.fill('x'.repeat(300))
    const spill = () => window.panel.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
    expect(await spill()).toBe(0)
    await window.box.press('Alt+p')
    await window.box.fill('Book the offsite room @me in 2 weeks')
    await window.panel.getByRole('combobox').waitFor()
    expect(await spill()).toBe(0)
    await window.context.close()
  })

  it('can be used by keyboard alone', async () => {
    const [topic, mine] = [ownWord(), ownWord()]
    const { page, panel, box, context } = await world.asPriya()
    await page.keyboard.press('Alt+t')
    await page.keyboard.type(`Lyon handover ${topic}`)
    await page.keyboard.press('Enter')
    await panel.getByRole('listitem').filter({ hasText: topic }).getByText('yours').waitFor()
    await page.keyboard.press('Alt+c')
    await page.keyboard.type(`Send the list ${mine} friday`)
    await panel.getByText('Enter adds a commitment').waitFor()
    await page.keyboard.press('Enter')
    const box2 = panel.getByRole('checkbox', { name: new RegExp(mine) })
    await box2.waitFor()

    await page.keyboard.press('Control+z')
    await box2.waitFor({ state: 'detached' })
    // Its words are in the box again; in an empty box the sign asks for the keys.
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type('?')
    await panel.getByRole('button', { name: 'Back', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)

    const circle = panel.getByRole('checkbox', { name: new RegExp(topic) })
    for (let steps = 0; steps < 80; steps++) {
      await page.keyboard.press('Shift+Tab')
      if (await circle.evaluate((field) => field === document.activeElement)) break
    }
    await page.keyboard.press('Space')
    expect(await circle.isChecked()).toBe(true)
    await context.close()
  })

  it('says aloud what became of a line', async () => {
    const { panel, write, context } = await world.asElena()
    await write(`Book the room ${ownWord()}`)
    await panel.locator('[aria-live=polite]', { hasText: 'Added for both' }).waitFor({ state: 'attached' })
    await context.close()
  })
})

describe('when something is in the way', () => {
  it('keeps lines and half a word through a cut and a closed panel, and sends each once', async () => {
    const [first, second] = [ownWord(), ownWord()]
    const before = await world.asElena()
    await before.cutApi()
    await before.write(`Two late orders ${first}`)
    await before.write(`One supplier ${second}`)
    await before.panel.getByText('Kept on this device', { exact: true }).waitFor({ timeout: 15_000 })
    await before.box.pressSequentially('Half a wor')
    // Nobody closes a window sooner after a key; sealing the draft takes a few milliseconds.
    await before.page.waitForTimeout(500)
    expect(await keptOnDevice(before)).not.toMatch(new RegExp(`late orders|${first}|${second}|Half`))
    await before.page.close()

    const after = await openPanel(world.browser(), { ...world.sidesOf().manager, context: before.context })
    await after.panel.getByText(first).waitFor()
    await expect.poll(() => after.box.inputValue()).toBe('Half a wor')
    await after.saved()

    const report = await world.asPriya()
    await report.panel.getByText(second).waitFor()
    const texts = await report.panel.locator('.note .text').allTextContents()
    const ours = texts.filter((text) => text.includes(first) || text.includes(second))
    expect(ours.map((text) => (text.includes(first) ? 'first' : 'second'))).toEqual(['first', 'second'])
    await report.context.close()
    await after.context.close()
  })

  it('tries again at once when asked to', async () => {
    const context = await world.browser().newContext()
    await context.route('**/api/openPair', (route) => route.abort())
    const { panel } = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
    await panel.getByText(/again by itself in [4-9]|again by itself in [12]\d/).waitFor({ timeout: 20_000 })
    await context.unroute('**/api/openPair')
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor({ timeout: 2_500 })
    await context.close()
  })

  it('opens without the service: whose 1:1 it is, the waiting lines, and a box that works', async () => {
    const word = ownWord()
    const before = await world.asElena()
    await before.page.close()
    const { context } = before
    await context.route('**/api/openPair', (route) => route.abort())
    const cut = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
    await cut.panel.getByText('This 1:1 could not be loaded').waitFor()
    await cut.panel.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
    await cut.write(`Written without the service ${word}`)
    await cut.panel.getByText(word).waitFor()
    await context.unroute('**/api/openPair')
    await cut.saved()
    await cut.panel.getByText(word).waitFor()
    await context.close()
  })

  it('says so in a meeting that is not a 1:1 of the caller', async () => {
    const { panel, context } = await openPanel(world.browser(), {
      ...world.sidesOf().manager,
      thread: '19:meeting_of_others@thread.v2',
    })
    await panel.getByRole('heading', { name: /not a 1:1 of yours|not open to you/ }).waitFor()
    await context.close()
  })

  it('sends a plain browser window to Teams', async () => {
    const page = await world.browser().newPage()
    await page.goto(`${world.tenant().webOrigin}/tab/panel.html`)
    await page.getByRole('heading', { name: 'Open this in Teams' }).waitFor()
    await page.close()
  })
})
