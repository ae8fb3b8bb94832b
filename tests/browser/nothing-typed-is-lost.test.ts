import type { Browser, BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { expectAccessible } from '../look-closely.ts'
import { openPanel, type Opening, type PanelWindow } from '../panel/panel-window.ts'
import { opened, openingsOf, ownWord } from '../panel/two-people.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser
let elena: Opening
let priya: Opening

beforeAll(async () => {
  tenant = world.tenant()
  browser = world.browser()
  ;({ elena, priya } = openingsOf(tenant))
}, 240_000)

function row({ panel }: PanelWindow, word: string) {
  return panel.getByRole('listitem').filter({ hasText: word })
}

const heard = ({ panel }: PanelWindow, text: string) =>
  panel.locator('[aria-live=polite]', { hasText: text }).waitFor({ state: 'attached' })

/** A browser in which the part that reads lines waits until it is let through, or never comes. */
async function withoutReader(): Promise<{ context: BrowserContext; letThrough: () => void; refuse: () => void }> {
  const context = await browser.newContext({ viewport: { width: 900, height: 820 } })
  let decide: (may: boolean) => void = () => undefined
  const decided = new Promise<boolean>((resolve) => (decide = resolve))
  await context.route('**/read-line-*.js', async (route) => ((await decided) ? route.continue() : route.abort()))
  return { context, letThrough: () => decide(true), refuse: () => decide(false) }
}

describe('a line pasted and entered before anything could read it', () => {
  it('becomes what it says, in its turn, while typing goes on', async () => {
    const [hers, plain] = [ownWord(), ownWord()]
    const { context, letThrough } = await withoutReader()
    const window = await opened(browser, { ...elena, context })
    await window.write(`Draft the rota ${hers} @priya in 2 weeks`)
    await window.write(`All went well ${plain}`)
    await window.page.keyboard.type('Half a wo')
    await window.panel.getByText(`Draft the rota ${hers} @priya in 2 weeks …`).waitFor()
    expect(await row(window, plain).count()).toBe(0)
    letThrough()
    await row(window, hers).getByRole('img', { name: 'Asked. Priya has not answered yet.' }).waitFor()
    await window.panel.getByText('Added for both').first().waitFor()
    expect(await window.box.inputValue()).toBe('Half a wo')
    expect(await window.panel.getByText(/@priya/).count()).toBe(0)
    await context.close()
  })

  it('is a note when the reader does not come, says so, and one key puts it back into the box', async () => {
    const word = ownWord()
    const line = `Draft the rota ${word} @me fri`
    const { context, refuse } = await withoutReader()
    refuse()
    const window = await opened(browser, { ...elena, context })
    await window.write(line)
    const says = 'Added for both as a note: it could not be read for a person and a day'
    await window.panel.getByText(says).first().waitFor()
    await heard(window, says)
    await window.page.keyboard.press('Control+z')
    await expect.poll(() => window.box.inputValue()).toBe(line)
    await row(window, word).waitFor({ state: 'detached' })
    await heard(window, `Taken back into the box: Draft the rota ${word}`)
    await context.close()
  })

  it('is a next step with its person and its day, where a 1:1 is closed', async () => {
    const word = ownWord()
    const { context, letThrough } = await withoutReader()
    const window = await opened(browser, { ...elena, context })
    await window.panel.getByRole('button', { name: 'Close 1:1' }).click()
    const another = window.panel.getByRole('button', { name: 'Add another next step' })
    const field = window.panel.getByRole('textbox', { name: 'Next step' })
    await field.or(another).first().waitFor()
    if ((await field.count()) === 0) await another.click()
    await field.fill(`Draft the plan ${word} @priya in 2 weeks`)
    await field.press('Enter')
    expect(await field.inputValue()).toBe('')
    letThrough()
    const step = row(window, word)
    await step.getByText('Priya, asked', { exact: true }).waitFor()
    expect(await step.getByText('@priya').count()).toBe(0)
    await context.close()
  })

  it('stands in the box again when the panel was closed meanwhile', async () => {
    const line = `Ask Tom ${ownWord()} @me fri`
    const { context } = await withoutReader()
    const window = await opened(browser, { ...elena, context })
    await window.write(line)
    await window.page.close()
    const later = await opened(browser, { ...elena, context })
    await expect.poll(() => later.box.inputValue()).toContain(line)
    await context.close()
  })
})

describe('the way back', () => {
  it('of a line leads into the box, as it was typed', async () => {
    const line = `+ Rota ${ownWord()}`
    const window = await opened(browser, elena)
    await window.write(line)
    await heard(window, 'Added as a topic')
    await window.page.keyboard.press('Control+z')
    await expect.poll(() => window.box.inputValue()).toBe(line.slice(2))
    await window.panel.getByText('Priya sees it at once').waitFor()
    await window.context.close()
  })

  it('of a template takes all its lines away at once', async () => {
    const word = ownWord()
    const window = await opened(browser, priya)
    await window.panel.getByRole('button', { name: 'Templates' }).click()
    await window.panel.getByRole('button', { name: /Progress journal/ }).click()
    await window.panel.locator('textarea:focus').waitFor()
    for (const text of ['One', 'Two', 'Three']) {
      await window.page.keyboard.type(`${text} ${word}`)
      await window.page.keyboard.press('Enter')
    }
    await expect.poll(() => window.panel.locator('.note', { hasText: word }).count()).toBe(1)
    await heard(window, 'Progress journal added, only for you')
    await window.page.keyboard.press('Control+z')
    await expect.poll(() => window.panel.locator('.note', { hasText: word }).count()).toBe(0)
    await window.saved()
    await window.context.close()
  })

  it('of a drop is open until the other person has seen it; a move says beforehand that it has none', async () => {
    const word = ownWord()
    const window = await opened(browser, elena)
    await window.box.fill(`Send the numbers ${word} @me in 2 weeks`)
    await window.panel.getByText('Enter adds a commitment').waitFor()
    await window.box.press('Enter')
    await window.saved()
    const line = row(window, word)
    await line.getByRole('button', { name: /Change the day/ }).click()
    await line.getByLabel('Or any day').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    await line
      .getByText(/Priya will see it and it stays in the history\. It can be moved again, not undone\./)
      .waitFor()
    await line.getByRole('button', { name: /^Move to / }).waitFor()
    await line.getByRole('button', { name: 'Cancel' }).click()

    await line.getByRole('button', { name: `Send the numbers ${word}`, exact: true }).click()
    await line.getByRole('button', { name: 'Drop', exact: true }).click()
    await line.getByRole('radio', { name: 'blocked' }).check()
    await line.getByRole('button', { name: 'Drop', exact: true }).last().click()
    await line.getByText('dropped, waits for Priya').waitFor()
    await window.page.keyboard.press('Control+z')
    await line.getByRole('checkbox').waitFor()
    await heard(window, 'Taken back')
    await window.saved()
    const hers = await opened(browser, priya)
    await row(hers, word).getByRole('img', { name: 'Open. Only Elena can tick it.' }).waitFor()
    await window.context.close()
    await hers.context.close()
  })
})

describe('lines of unlike kinds that were taken back', () => {
  it('are all there when the page is closed and opened again, and stay private where one of them was', async () => {
    const [note, topic, own] = [ownWord(), ownWord(), ownWord()]
    const window = await opened(browser, elena)
    for (const line of [`All went well ${note}`, `+ Rota ${topic}`, `! Ask less ${own}`]) await window.write(line)
    await window.saved()
    for (const word of [own, topic, note]) {
      await window.page.keyboard.press('Control+z')
      await expect.poll(() => window.box.inputValue()).toContain(word)
    }
    await window.panel.getByText('Then 2 more lines that were taken back').waitFor()
    await window.saved()
    await window.page.reload()
    await expect.poll(() => window.box.inputValue()).toBe(`All went well ${note}\nRota ${topic}\nAsk less ${own}`)
    await window.panel.getByRole('textbox', { name: 'Private note', exact: true }).waitFor()
    await window.context.close()
  })
})

describe('a topic put into the box as a promise', () => {
  it('is forgotten with its words: what is written instead does not tick it', async () => {
    const [topic, other] = [ownWord(), ownWord()]
    const window = await opened(browser, elena)
    await window.write(`+ Rota ${topic}`)
    const line = row(window, topic)
    await line.getByRole('button', { name: `Rota ${topic}` }).click()
    await line.getByRole('button', { name: 'Make it a commitment' }).click()
    await expect.poll(() => window.box.inputValue()).toContain(topic)
    await window.box.fill('')
    await window.box.fill(`Call Tom ${other} @me in 2 weeks`)
    await window.panel.getByText('Enter adds a commitment').waitFor()
    await window.box.press('Enter')
    await window.panel.getByRole('checkbox', { name: `Call Tom ${other}`, exact: true }).waitFor()
    expect(await line.getByRole('checkbox').isChecked()).toBe(false)
    await window.context.close()
  })
})

describe('the way back from a promise that a topic became', () => {
  it('opens the topic again, too', async () => {
    const topic = ownWord()
    const window = await opened(browser, elena)
    await window.write(`+ Rota ${topic}`)
    const { panel } = window
    await row(window, topic)
      .getByRole('button', { name: `Rota ${topic}` })
      .click()
    await row(window, topic).getByRole('button', { name: 'Make it a commitment' }).click()
    await panel.getByText('Enter adds a commitment').waitFor()
    await window.page.keyboard.press('Enter')
    const talkedAbout = panel.getByRole('checkbox', { name: `Talked about: Rota ${topic}` })
    await expect.poll(() => talkedAbout.isChecked()).toBe(true)
    await window.page.keyboard.press('Control+z')
    await expect.poll(() => talkedAbout.isChecked()).toBe(false)
    expect(await panel.getByRole('checkbox', { name: `Rota ${topic}`, exact: true }).count()).toBe(0)
    await expect.poll(() => window.box.inputValue()).toBe(`Rota ${topic}`)
    await window.context.close()
  })
})

describe('a promise that waited until its day was over', () => {
  it('is refused with its words, and sent again until another day', async () => {
    const word = ownWord()
    const window = await opened(browser, { ...elena, width: 280 })
    const { context, panel } = window
    // As the API answers a line that lay on the device for longer than its day.
    const error = { code: 'not_possible', reason: 'day-over', message: 'This day is over.', trace: 'TL-1' }
    await context.route('**/api/addCommitment', (route) => route.fulfill({ status: 409, json: { error } }), {
      times: 1,
    })
    await window.box.fill(`Call the supplier ${word} @me in 2 weeks`)
    await panel.getByText('Enter adds a commitment').waitFor()
    await window.box.press('Enter')
    const bar = panel.getByRole('alert').filter({ hasText: '1 line was not taken' })
    await bar.getByText('This day cannot be agreed any more. Choose another.').waitFor()
    await bar.getByText(`Call the supplier ${word}`).waitFor()
    await expectAccessible(window, 'with a day that was refused')
    await bar.getByLabel('Until').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    await bar.getByRole('button', { name: 'Send again' }).click()
    await window.saved()
    await row(window, word).getByRole('checkbox').waitFor()
    await bar.waitFor({ state: 'detached' })
    await context.close()
  })
})

describe('a record that turns out to be closed to this person', () => {
  it('shows what was never sent, to copy or to throw away, and keeps it until then', async () => {
    const [first, second, half] = [ownWord(), ownWord(), ownWord()]
    const window = await opened(browser, elena)
    await window.cutApi()
    await window.write(`Numbers by Friday ${first}`)
    await window.write(`! Ask her first ${second}`)
    await window.page.keyboard.type(`Half ${half}`)
    await window.panel.getByText('Kept on this device', { exact: true }).waitFor()
    const { context } = window
    await window.page.close()
    const error = { code: 'not_a_pair', message: 'This meeting is not a 1:1.', trace: 'TL-1' }
    await context.route('**/api/**', (route) => route.fulfill({ status: 403, json: { error } }))

    const refused = await openPanel(browser, { ...elena, context })
    await refused.panel.getByRole('heading', { name: 'This meeting is not a 1:1 of yours' }).waitFor()
    const bar = refused.panel.getByRole('alert').filter({ hasText: '3 lines were never sent' })
    for (const word of [first, second, half]) await bar.getByText(word).waitFor()
    await bar.getByRole('button', { name: 'Copy all' }).click()
    await heard(refused, 'Copied')
    const line = bar.locator('.refused', { hasText: first })
    await line.getByRole('button', { name: 'Discard' }).click()
    await bar.getByText(first).waitFor()
    await line.getByRole('button', { name: 'Discard for good' }).click()
    await bar.getByText(first).waitFor({ state: 'detached' })
    await refused.page.close()

    const again = await openPanel(browser, { ...elena, context })
    await again.panel.getByText('2 lines were never sent').waitFor()
    expect(await again.panel.getByText(first).count()).toBe(0)
    await context.close()
  })
})
