import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../look-closely.ts'
import { hasFocus } from '../panel/at-keyboard.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { ownWord, tabTo } from '../panel/two-people.ts'
import { underTheHand } from '../panel/under-the-hand.ts'

const world = panelSandbox()

const row = ({ panel }: PanelWindow, word: string) => panel.getByRole('listitem').filter({ hasText: word }).first()
const textOf = (window: PanelWindow, word: string) => row(window, word).locator('.opening')

async function close(...windows: PanelWindow[]): Promise<void> {
  for (const { context } of windows) await context.close()
}

/** Writes a promise: what reads it loads with the first letter, and a person sees it before pressing Enter. */
async function promise({ panel, box }: PanelWindow, line: string): Promise<void> {
  await box.fill(line)
  await panel.getByRole('combobox').waitFor()
  await box.press('Enter')
}

/** Opens a line with the keyboard alone: focus on its words, Enter. */
async function openLine(window: PanelWindow, word: string): Promise<void> {
  await tabTo(window, textOf(window, word), true)
  await window.page.keyboard.press('Enter')
}

async function press(window: PanelWindow, name: string | RegExp, word?: string): Promise<void> {
  const place = word === undefined ? window.panel.locator('body') : row(window, word)
  const button = place.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
  await tabTo(window, button)
  await window.page.keyboard.press('Enter')
}

describe('topics, by keyboard alone', () => {
  it('are begun with a sign, and either person arranges them', async () => {
    const [first, second] = [ownWord(), ownWord()]
    const report = await world.asPriya()
    for (const word of [first, second]) {
      await report.page.keyboard.type(`+ Rota ${word}`)
      await report.panel.getByText('Elena sees it at once', { exact: true }).waitFor()
      await report.page.keyboard.press('Enter')
      await row(report, word).waitFor()
    }
    await report.saved()
    const manager = await world.asElena()
    await tabTo(manager, textOf(manager, second), true)
    await manager.page.keyboard.press('Alt+ArrowUp')
    await manager.panel.locator('[aria-live=polite]', { hasText: /Now \d+ of \d+/ }).waitFor({ state: 'attached' })
    expect(await textOf(manager, second).evaluate((text) => text === document.activeElement)).toBe(true)
    const order = async () => {
      const texts = await report.panel.locator('.opening').allTextContents()
      return texts.flatMap((text) => [first, second].filter((word) => text.includes(word)))
    }
    await expect.poll(order).toEqual([second, first])
    await close(manager, report)
  })

  it('carried for the third time ask the manager, and a barrier is marked for both', async () => {
    const word = ownWord()
    const report = await world.asPriya()
    await report.write(`+ Supplier ${word}`)
    await report.saved()
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    // Three sessions later: the same record, with the count the API keeps by then.
    await context.route('**/api/openPair', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      const body = JSON.parse(text) as { pair?: { topics: { text: string; carried: number }[] } }
      for (const topic of body.pair?.topics ?? []) if (topic.text.includes(word)) topic.carried = 3
      await route.fulfill({ response: answer, body: JSON.stringify(body) })
    })
    const manager = await world.asElena({ context })
    await row(manager, word).getByRole('button', { name: '3×, decide' }).click()
    await row(manager, word).getByText('Third time. What should become of it?').waitFor()
    await expectAccessible(manager, 'with a topic that asks')
    await press(manager, 'Mark as barrier', word)
    await row(report, word).getByText('barrier').waitFor()
    expect(await report.panel.getByText('decide').count()).toBe(0)
    await close(manager, report)
  })

  it('become a promise, and are talked about by that', async () => {
    const word = ownWord()
    const manager = await world.asElena()
    await manager.write(`+ Second tester ${word}`)
    await row(manager, word).waitFor()
    await openLine(manager, word)
    await press(manager, 'Make it a commitment', word)
    await expect.poll(() => manager.box.inputValue()).toContain(word)
    await manager.panel.getByText('Enter adds a commitment').waitFor()
    await manager.page.keyboard.press('Enter')
    await manager.panel.getByRole('checkbox', { name: `Second tester ${word}`, exact: true }).waitFor()
    await expect
      .poll(() => manager.panel.getByRole('checkbox', { name: `Talked about: Second tester ${word}` }).isChecked())
      .toBe(true)
    await close(manager)
  })
})

describe('promises, by keyboard alone', () => {
  it('are moved with the first day kept, seen by the other, and told step by step to both', async () => {
    const word = ownWord()
    const manager = await world.asElena()
    await promise(manager, `Send the numbers ${word} @me in 2 weeks`)
    await manager.saved()
    await press(manager, /Change the day/, word)
    const field = row(manager, word).getByLabel('Or any day')
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await field.fill(day)
    await row(manager, word).getByLabel('Why (optional)').fill('The quote comes late')
    await manager.page.keyboard.press('Enter')
    await openLine(manager, word)
    await row(manager, word).getByText('Priya has not seen it').waitFor()

    const report = await world.asPriya()
    await row(report, word).getByText('The quote comes late').waitFor()
    await press(report, /I have seen that this was moved: Send the numbers/, word)
    await row(manager, word).getByText('Priya has seen it').waitFor()
    await openLine(report, word)
    await press(report, 'Its history', word)
    const history = row(report, word).getByRole('list', { name: 'Its history' })
    await history.getByText('Elena promised it').waitFor()
    await history.getByText(/Elena moved it to/).waitFor()
    await history.getByText('You saw the move').waitFor()
    await expectAccessible(report, 'with the history of a promise')
    await report.page.keyboard.press('Escape')
    expect(await history.count()).toBe(0)
    expect(await textOf(report, word).evaluate((text) => text === document.activeElement)).toBe(true)
    await close(manager, report)
  })

  it('are dropped with a reason, which the other person sees and acknowledges', async () => {
    const word = ownWord()
    const manager = await world.asElena()
    await promise(manager, `Ask Tom ${word} @me in 2 weeks`)
    await manager.saved()
    await openLine(manager, word)
    await press(manager, 'Drop', word)
    await tabTo(manager, row(manager, word).getByRole('radio').first())
    await manager.page.keyboard.press('ArrowDown')
    await manager.page.keyboard.press('ArrowDown')
    await manager.page.keyboard.press('Enter')
    await row(manager, word).getByText('dropped, waits for Priya').waitFor()
    await manager.saved()
    const report = await world.asPriya()
    await openLine(report, word)
    await row(report, word).getByText('dropped: blocked').waitFor()
    await press(report, /I have seen that this was dropped/, word)
    // What closed stays where it is until the page is opened anew.
    await row(manager, word).getByText('dropped', { exact: true }).waitFor()
    await row(report, word).getByText('dropped', { exact: true }).waitFor()
    const again = await world.asPriya()
    expect(await row(again, word).count()).toBe(0)
    await close(again)
    await close(manager, report)
  })

  it('are handed to the other side, who owns and ticks them from then on', async () => {
    const word = ownWord()
    const manager = await world.asElena()
    await promise(manager, `Draft the plan ${word} @me in 2 weeks`)
    await manager.saved()
    await openLine(manager, word)
    await press(manager, 'Hand to Priya', word)
    await press(manager, 'Hand over', word)
    await manager.saved()
    const report = await world.asPriya()
    await report.panel.getByRole('checkbox', { name: new RegExp(word) }).waitFor()
    expect(await manager.panel.getByRole('checkbox', { name: new RegExp(word) }).count()).toBe(0)
    await close(manager, report)
  })

  it('get their when and where without the service too, and once it is back', async () => {
    const word = ownWord()
    const report = await world.asPriya()
    await promise(report, `Draft the agenda ${word} @me in 2 weeks`)
    await report.saved()
    await openLine(report, word)
    await row(report, word).getByRole('button', { name: 'When and where' }).waitFor()
    await report.cutApi()
    await press(report, 'When and where', word)
    await tabTo(report, row(report, word).getByLabel('When …'))
    await report.page.keyboard.type('after stand-up')
    await report.page.keyboard.press('Enter')
    await row(report, word).locator('.plan').getByText('after stand-up').waitFor()
    await report.restoreApi()
    await report.saved()
    const manager = await world.asElena()
    await row(manager, word).locator('.plan').getByText('after stand-up').waitFor()
    await close(manager, report)
  })
})

describe('the box', () => {
  it('takes a private sign for one line, and gives it back when asked', async () => {
    const word = ownWord()
    const manager = await world.asElena()
    await manager.page.keyboard.type('! Too much')
    await manager.panel.getByText('Only you. Never shown when you share.').waitFor()
    await manager.page.keyboard.press('Escape')
    expect(await manager.box.inputValue()).toBe('! Too much')
    await manager.box.fill('')
    await manager.page.keyboard.type(`! Ask her first ${word}`)
    await manager.page.keyboard.press('Enter')
    await row(manager, word).getByText('Private', { exact: true }).waitFor()
    expect(await manager.panel.getByText('Only you. Never shown when you share.').count()).toBe(0)
    await manager.saved()
    const report = await world.asPriya()
    expect(await report.panel.getByText(word).count()).toBe(0)
    await close(manager, report)
  })

  it('keeps a line in a meeting never opened here while the service is down, says so, and sends it once', async () => {
    const word = ownWord()
    const context = await world.browser().newContext()
    await context.route('**/api/**', (route) => route.abort())
    const cut = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
    await cut.panel.getByText('This 1:1 could not be loaded').waitFor()
    await cut.write(`Written before anybody knew ${word} @me fri`)
    await cut.panel.getByText(word).waitFor()
    await cut.panel.getByText('Kept on this device', { exact: true }).waitFor()
    await cut.page.close()
    await context.unroute('**/api/**')
    const back = await world.asElena({ context })
    await back.saved()
    await expect.poll(() => back.panel.locator('.note .text', { hasText: word }).count()).toBe(1)
    const report = await world.asPriya()
    await expect.poll(() => report.panel.locator('.note .text', { hasText: word }).count()).toBe(1)
    await close(back, report)
  })
})

describe('under the hand', () => underTheHand(world))

describe('templates and the question', () => {
  it('keep a half-filled GROW through a closed panel, and add its lines with the promise in the box', async () => {
    const word = ownWord()
    const before = await world.asElena()
    await press(before, 'Templates')
    await press(before, /GROW/)
    await before.page.keyboard.type(`On time ${word}`)
    await before.page.keyboard.press('Enter')
    await before.page.keyboard.type(`Two late orders ${word}`)
    // Sealing a draft takes a few milliseconds.
    await before.page.waitForTimeout(500)
    await before.page.close()

    const manager = await world.asElena({ context: before.context })
    await press(manager, 'Templates')
    await press(manager, /GROW/)
    const field = (step: string) => manager.panel.getByRole('textbox', { name: new RegExp(`^${step}`) })
    await expect.poll(() => field('Reality').inputValue()).toBe(`Two late orders ${word}`)
    await expectAccessible(manager, 'with GROW open')
    await tabTo(manager, field('Options'))
    for (const way of ['Ask on Monday', 'A second supplier', 'Later dates']) {
      await manager.page.keyboard.type(way)
      await manager.page.keyboard.press('Enter')
    }
    expect(await field('Options').inputValue()).toBe('Ask on Monday\nA second supplier\nLater dates')
    expect(await hasFocus(field('Will'))).toBe(true)
    await manager.page.keyboard.type(`Call the supplier ${word}`)
    await manager.page.keyboard.press('Enter')
    await manager.panel.getByText(`Goal: On time ${word}`).waitFor()
    await manager.panel.getByText(`Reality: Two late orders ${word}`).waitFor()
    await expect.poll(() => manager.box.inputValue()).toBe(`Call the supplier ${word}`)
    // One block for what was thought through; what follows from it stands in the record once, as a promise.
    expect(await manager.panel.locator('.note', { hasText: word }).count()).toBe(1)
    expect(await manager.panel.getByText(`Will: Call the supplier ${word}`).count()).toBe(0)
    await manager.panel.getByText('Enter adds a commitment').waitFor()
    await close(manager)
  })

  it('go back together at once, with what GROW told of the session, however long the service takes', async () => {
    const word = ownWord()
    const manager = await world.opened(world.sidesOf('omar').manager)
    const lines = manager.panel.locator('.note', { hasText: word })
    const told = async () => (await manager.page.waitForRequest('**/api/noteGrow')).postDataJSON() as unknown
    await press(manager, 'Templates')
    await press(manager, /GROW/)
    await manager.page.keyboard.type(`On time ${word}`)
    await manager.page.keyboard.press('Enter')
    await manager.page.keyboard.type(`Two late orders ${word}`)
    const [grown] = await Promise.all([told(), press(manager, 'Add to the notes')])
    expect(grown).toMatchObject({ grow: { goal: true, reality: true, options: 0, will: false } })
    await manager.saved()
    expect(await lines.count()).toBe(1)
    await lines.getByText(`Reality: Two late orders ${word}`).waitFor()

    const answers = Promise.withResolvers<void>()
    await manager.context.route('**/api/**', (route) => answers.promise.then(() => route.continue()))
    const takenBack = told()
    await press(manager, 'Undo')
    await expect.poll(() => lines.count()).toBe(0)
    answers.resolve()
    expect(await takenBack).toMatchObject({ grow: null })
    await manager.saved()
    await close(manager)
  })

  it('keep a journal for its writer alone', async () => {
    const word = ownWord()
    const report = await world.asPriya()
    await press(report, 'Templates')
    expect(await report.panel.getByRole('button', { name: /Stop, look, choose/ }).count()).toBe(0)
    await press(report, /Progress journal/)
    await report.panel.getByText('Only you can read these lines.').waitFor()
    for (const line of ['Agenda', 'Handover', 'Earlier']) {
      await report.page.keyboard.type(`${line} ${word}`)
      await report.page.keyboard.press('Enter')
    }
    await expect.poll(() => report.panel.locator('.note.private', { hasText: word }).count()).toBe(1)
    await report.saved()
    const manager = await world.asElena()
    expect(await manager.panel.getByText(word).count()).toBe(0)
    await close(manager, report)
  })

  it('offer the manager one question and the next one, and a breath in one tap; the report none', async () => {
    const manager = await world.asElena()
    const card = manager.panel.getByRole('region', { name: 'A question to ask' })
    const first = await card.locator('p').textContent()
    await press(manager, 'Another question')
    expect(await card.locator('p').textContent()).not.toBe(first)
    await press(manager, 'Before I answer')
    await manager.panel.getByRole('heading', { name: 'Stop, look, choose' }).waitFor()
    await manager.panel.getByText('Only you can read these lines.').waitFor()
    const report = await world.asPriya()
    expect(await report.panel.getByRole('region', { name: 'A question to ask' }).count()).toBe(0)
    await close(manager, report)
  })
})

describe('a plan that is drafted', () => {
  it('is written in fields as high as their text: in the letters of the copy that makes them so', async () => {
    const { panel, context } = await world.asPriya({ width: 280, locale: 'de-de' })
    await panel.locator('[data-level=plan]').first().click()
    await panel.getByRole('button', { name: 'Einen Plan entwerfen' }).click()
    await panel.getByRole('textbox', { name: 'Vorhaben', exact: true }).waitFor()
    const letters = await panel.locator('.plan-form .growing').evaluateAll((fields) =>
      fields.map(({ children }) =>
        [...children].map((part) => {
          const { fontSize, lineHeight, padding } = getComputedStyle(part)
          return `${fontSize} ${lineHeight} ${padding}`
        }),
      ),
    )
    expect(letters.length).toBeGreaterThan(1)
    for (const [copy, field] of letters) expect(field).toBe(copy)
    await context.close()
  })
})

describe('a part that cannot be loaded', () => {
  it('says so in its place, and comes by itself', async () => {
    const word = ownWord()
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.route('**/assets/topic-details*', (route) => route.abort())
    const manager = await world.asElena({ context })
    await manager.write(`+ Lyon ${word}`)
    await openLine(manager, word)
    await row(manager, word).getByText('This part could not be loaded.').waitFor()
    await context.unroute('**/assets/topic-details*')
    await row(manager, word).getByRole('button', { name: 'Move up' }).waitFor()
    await manager.write(`The page goes on ${word}`)
    await manager.saved()
    await close(manager)
  })

  it('comes with its style sheet, also when only that one was missing', async () => {
    const word = ownWord()
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.route('**/assets/in-place*.css', (route) => route.abort())
    const manager = await world.asElena({ context })
    await promise(manager, `Book the room ${word} @me in 2 weeks`)
    await textOf(manager, word).click()
    await row(manager, word).getByText('This part could not be loaded.').waitFor()
    await context.unroute('**/assets/in-place*.css')
    await row(manager, word).getByRole('button', { name: 'History' }).waitFor()
    const facts = row(manager, word).locator('.facts')
    expect(await facts.evaluate((list) => getComputedStyle(list).paddingBottom)).toBe('4px')
    await close(manager)
  })

  it('leaves the way back where it would take the whole panel', async () => {
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await context.route('**/assets/keys-list*', (route) => route.abort())
    const manager = await world.asElena({ context })
    await manager.box.press('?')
    await manager.panel.getByText('This part could not be loaded.').waitFor()
    await press(manager, 'Back')
    await manager.panel.locator('.audience').waitFor()
    await close(manager)
  })
})

describe('looked at closely', () => {
  it.each([
    ['dark', 280, 'en-gb'],
    ['default', 320, 'de-de'],
    ['contrast', 280, 'de-de'],
  ] as const)('an open promise is in order in the %s theme at %i px in %s', async (theme, width, locale) => {
    const word = ownWord()
    const window = await world.asElena({ theme, width, locale })
    await promise(window, `Book the room for all of us ${word} @me in 2 weeks`)
    await textOf(window, word).click()
    await row(window, word)
      .getByRole('button', { name: /^(Drop|Streichen)$/ })
      .click()
    await row(window, word).getByRole('radio').first().waitFor()
    await expectAccessible(window, 'with the reasons to drop a promise')
    expect(await window.panel.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await window.panel.getByRole('button', { name: /^(Templates|Vorlagen)$/ }).click()
    await window.panel.getByRole('button', { name: /GROW/ }).waitFor()
    await expectAccessible(window, 'with the list of templates')
    expect(await window.panel.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await close(window)
  })
})
