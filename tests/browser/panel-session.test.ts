import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { PairView } from '#contract/view'
import { hasFocus } from '../panel/at-keyboard.ts'
import { expectAccessible, expectTargets } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { fetchedLater, type PanelWindow } from '../panel/panel-window.ts'
import { ownWord } from '../panel/two-people.ts'
import { headAsks, mayLogTalk } from '../../tab/session/session-at-hand.ts'

const world = panelSandbox()
const { opened, sidesOf: pairOf } = world

/** As it is said of one of Elena's reports. */
const firstNameOf = (name: string) =>
  world
    .tenant()
    .personas.find(({ id }) => id === name)
    ?.name.split(' ')[0]

const heard = ({ panel }: PanelWindow, text: string) =>
  panel.locator('[aria-live=polite]', { hasText: text }).waitFor({ state: 'attached' })

async function tabTo({ page }: PanelWindow, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 60 && !(await hasFocus(target)); steps++) await page.keyboard.press(key)
  expect(await hasFocus(target)).toBe(true)
}

describe('a 1:1 that runs', () => {
  it('says how long it has and asks nothing; the head is 64 pixels high, whatever the name and the language', async () => {
    for (const looks of [{}, { locale: 'de-de' }, { ...pairOf('maximiliana').report }]) {
      const window = await opened({ ...pairOf('priya').report, width: 280, ...looks })
      const { panel } = window
      if (!('thread' in looks)) {
        await panel.locator('.minutes').waitFor()
        await panel.locator('.record-end').waitFor()
        expect(await panel.getByRole('radiogroup').count()).toBe(0)
        expect(await panel.locator('.pair-header .said').count()).toBe(0)
      }
      const head = panel.locator('.pair-header .audience')
      expect((await head.boundingBox())?.y).toBeLessThan(37)
      expect((await head.boundingBox())?.height).toBe(24)
      await window.context.close()
    }
  })

  it('names who reads at the box, and shows who sees what behind the line about it, with the way back', async () => {
    const window = await opened(pairOf('priya').manager)
    const { panel, page } = window
    await panel.getByText('Saved · you and Priya').waitFor()
    const audience = panel.getByRole('button', { name: /^You and Priya can read this/ })
    await audience.click()
    await panel.getByRole('heading', { level: 1, name: 'Who can see this' }).waitFor()
    await panel.getByText('You have taken nothing out through this app.').waitFor()
    await panel.getByRole('button', { name: 'Download my data' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(audience)).toBe(true)
    await window.context.close()
  })
})

describe('closing a 1:1', () => {
  it('is not offered while there is nothing to close', async () => {
    const window = await opened(pairOf('priya').manager)
    await window.panel.getByRole('button', { name: 'Add your first topic' }).waitFor()
    expect(await window.panel.getByRole('button', { name: 'Close 1:1' }).count()).toBe(0)
    await window.context.close()
  })

  it('asks for a next step in words, offers topics as steps, and shows the recap; private notes stay out of it', async () => {
    const [topic, secret, step] = [ownWord(), ownWord(), ownWord()]
    const window = await opened(pairOf('priya').manager)
    const { page, panel, box } = window
    await page.keyboard.press('Alt+t')
    await window.write(`Rota ${topic}`)
    await box.press('Alt+p')
    await window.write(`Only for me ${secret}`)
    await box.press('Alt+p')
    await panel.getByRole('button', { name: 'Close 1:1' }).click()
    const field = panel.getByRole('textbox', { name: 'Next step' })
    await field.waitFor()
    await expect.poll(() => hasFocus(field)).toBe(true)
    const primary = panel.getByRole('button', { name: 'Close 1:1' })
    await panel.getByText('Add one next step or choose none needed.').waitFor()
    expect(await primary.getAttribute('aria-disabled')).toBe('true')
    await primary.focus()
    expect(await hasFocus(primary)).toBe(true)
    await expectAccessible(window, 'as it stands')
    await expectTargets(window, 'as it stands')

    await panel.getByRole('button', { name: new RegExp(`Make next step of yours: Rota ${topic}`) }).click()
    const recap = panel.locator('.recap')
    await recap.getByText(`You: Rota ${topic}`).waitFor()
    await panel.getByText('Your private note is not part of it.').waitFor()
    expect(await recap.getByText(secret).count()).toBe(0)
    await expectAccessible(window, 'as it stands')

    await panel.locator('summary', { hasText: 'What it was about' }).click()
    for (const tag of ['goals', 'feedback', 'career'])
      await panel.getByRole('button', { name: new RegExp(tag, 'i') }).click()
    const fourth = panel.getByRole('button', { name: /workload/i })
    expect(await fourth.getAttribute('aria-disabled')).toBe('true')
    await expectTargets(window, 'as it stands')

    await panel.getByRole('button', { name: 'Add another next step' }).click()
    await field.fill(`Book the room ${step} @me in 2 weeks`)
    await field.press('Enter')
    await recap.getByText(`You: Book the room ${step}`).waitFor()
    await panel.getByRole('button', { name: 'Back' }).first().click()
    await expect.poll(() => hasFocus(box)).toBe(true)
    await window.context.close()
  })

  it('takes one action and a typed line, and gives the focus to the heading; the other reads it as closed', async () => {
    const word = ownWord()
    const { manager, report } = pairOf('priya')
    const window = await opened(manager)
    const hers = await opened(report)
    await hers.panel.getByRole('button', { name: 'Close 1:1' }).waitFor()
    await window.panel.getByRole('button', { name: 'Close 1:1' }).click()
    await window.panel
      .getByRole('textbox', { name: 'Next step' })
      .or(window.panel.getByRole('button', { name: 'Add another next step' }))
      .first()
      .waitFor()
    if ((await window.panel.getByRole('textbox', { name: 'Next step' }).count()) === 0)
      await window.panel.getByRole('button', { name: 'Add another next step' }).click()
    await window.page.keyboard.type(`Send the plan ${word} friday`)
    await window.page.keyboard.press('Control+Enter')
    const heading = window.panel.getByRole('heading', { level: 1, name: 'Priya Nair' })
    await heading.waitFor()
    await expect.poll(() => hasFocus(heading)).toBe(true)
    await heard(window, 'Closed. You both read the same recap.')
    await window.panel.locator('li[data-line]', { hasText: word }).waitFor()
    await hers.panel.locator('li[data-line]', { hasText: word }).waitFor()
    await hers.panel.getByRole('button', { name: 'Close 1:1' }).waitFor({ state: 'detached' })
    expect(await window.panel.getByRole('button', { name: 'Close 1:1' }).count()).toBe(0)
    await window.panel.getByText(/^Closed \d\d:\d\d by you$/).waitFor()
    const card = hers.panel.getByRole('region', { name: 'The closed 1:1' })
    await card.getByText(/^Closed \d\d:\d\d by Elena$/).waitFor()
    await card.getByText(/^\d+ next steps?$/).waitFor()
    await card.getByRole('button', { name: 'Recap', exact: true }).click()
    await card.locator('.recap').getByText(`Elena: Send the plan ${word}`).waitFor()
    expect(await hers.panel.locator('.minutes').count()).toBe(0)
    const mail = card.getByRole('button', { name: 'Mail this to me' })
    await hers.context.setOffline(true)
    await card.getByText('A mail needs a connection.').waitFor()
    expect(await mail.getAttribute('aria-disabled')).toBe('true')
    await hers.context.setOffline(false)
    await card.getByText('A mail needs a connection.').waitFor({ state: 'detached' })
    await mail.click()
    await card.getByText(/^Sent to you alone, priya\S+\.$/).waitFor()
    await heard(hers, 'Sent to you alone')
    expect(await mail.getAttribute('aria-disabled')).toBe('true')
    const recaps = world
      .tenant()
      .microsoft.sentMails()
      .filter(({ subject }) => subject.startsWith('Recap of your 1:1 with Elena'))
    expect(recaps.map(({ to }) => to.map(({ address }) => address))).toEqual([[expect.stringMatching(/^priya/)]])
    await expectAccessible(hers, 'with the recap open')
    await expectTargets(hers, 'with the recap open')
    await window.context.close()
    await hers.context.close()
  })

  it('can be taken back by either, and closed again with Enter and Enter', async () => {
    const { manager, report } = pairOf('priya')
    const window = await opened(manager)
    const hers = await opened(report)
    await hers.panel.getByRole('button', { name: 'Open again' }).click()
    await heard(hers, 'Open again. What was agreed stays.')
    const close = window.panel.getByRole('button', { name: 'Close 1:1' })
    await close.waitFor()
    await window.panel.getByRole('region', { name: 'The closed 1:1' }).waitFor({ state: 'detached' })
    await window.panel.locator('.record-end').waitFor()
    // The card that comes above it leaves the row under her pointer where it is.
    await hers.panel.locator('.record-end').waitFor()
    const row = hers.panel.locator('li[data-line]').first()
    await row.hover()
    const before = await topOf(row)
    await close.focus()
    await window.page.keyboard.press('Enter')
    await window.panel.getByRole('heading', { name: 'Close 1:1 with Priya' }).waitFor()
    await expect.poll(() => hasFocus(close)).toBe(true)
    await window.page.keyboard.press('Enter')
    await window.panel.getByText(/^Closed \d\d:\d\d by you$/).waitFor()
    await hers.panel.getByText(/^Closed \d\d:\d\d by Elena$/).waitFor()
    await heard(hers, 'Elena closed the 1:1')
    expect(Math.abs((await topOf(row)) - before)).toBeLessThan(2)
    await window.context.close()
    await hers.context.close()
  })

  it('is found again as the first thing of its day in the history', async () => {
    const window = await opened({ ...pairOf('priya').report, width: 320 })
    await window.panel.getByRole('button', { name: 'History', exact: true }).click()
    const day = window.panel.locator('.past-day').first()
    await day.getByText(/closed \d\d:\d\d by Elena/).waitFor()
    expect(await day.getByRole('heading', { level: 4 }).first().textContent()).toBe('Recap')
    await day
      .locator('.recap')
      .getByText(/^Elena: Send the plan/)
      .waitFor()
    await window.context.close()
  })
})

describe('what became of a 1:1', () => {
  it('is said in one tap, by either side, and a contradiction stands there without judging anybody', async () => {
    const name = await world.reportWho((pair) => headAsks(pair)?.kind === 'ask')
    const says = firstNameOf(name)
    const { manager, report } = pairOf(name)
    const his = await opened(report)
    await his.panel.getByRole('button', { name: 'Moved' }).click()
    await heard(his, 'Kept: moved.')
    const window = await opened(manager)
    const question = window.panel.getByRole('group', { name: `${says} says: moved.` })
    await question.getByRole('button', { name: 'Yes' }).click()
    await question.waitFor({ state: 'detached' })
    await window.panel.getByText('Both stand; until you agree, the calendar counts.').waitFor()
    await his.panel.getByText('Elena says: took place.').waitFor()
    await his.panel.getByRole('button', { name: 'Took place' }).click()
    await window.panel.getByText('Both stand').waitFor({ state: 'detached' })
    expect(await his.panel.locator('.pair-header .said').count()).toBe(0)
    await window.context.close()
    await his.context.close()
  })

  it('can be a talk that nobody planned, which the other confirms', async () => {
    const name = await world.reportWho(mayLogTalk, ['sofia', 'lea', 'omar', 'jonas'])
    const { manager, report } = pairOf(name)
    const window = await opened(manager)
    await window.panel.getByRole('button', { name: 'We just talked' }).click()
    await heard(window, `Kept as a talk. ${firstNameOf(name)} can confirm it.`)
    await window.saved()
    const hers = await opened(report)
    await hers.panel.getByText('Elena says that you talked.').waitFor()
    await hers.panel.getByRole('button', { name: 'Yes, we did' }).click()
    await heard(hers, 'Kept: took place.')
    await window.context.close()
    await hers.context.close()
  })
})

describe('the rhythm', () => {
  it('is proposed by one and accepted by the other, and a proposal can be withdrawn', async () => {
    const { manager, report } = pairOf('omar')
    const window = await opened(manager)
    const his = await opened(report)
    const often = window.panel.locator('.rhythm-button')
    for (const rhythm of ['every 4 weeks', 'every 3 weeks']) {
      await often.click()
      await window.panel.getByRole('button', { name: rhythm, exact: true }).click()
      await window.panel.getByText(`You propose ${rhythm}.`).waitFor()
      await his.panel.getByText(`Elena proposes ${rhythm}.`).waitFor()
      if (rhythm === 'every 3 weeks') continue
      await window.panel.getByRole('button', { name: 'Withdraw' }).click()
      await his.panel.getByText('Elena proposes').waitFor({ state: 'detached' })
    }
    await his.panel.getByRole('button', { name: 'Accept' }).click()
    await his.panel.locator('.rhythm', { hasText: 'every 3 weeks' }).waitFor()
    await window.panel.locator('.rhythm', { hasText: 'every 3 weeks' }).waitFor()
    expect(await window.panel.getByText('You propose').count()).toBe(0)
    await window.context.close()
    await his.context.close()
  })

  it('shows whose the meetings in the calendar are, with the way back', async () => {
    const window = await opened(pairOf('lea').manager)
    await window.panel.getByRole('button', { name: 'Not a 1:1?' }).click()
    await window.panel.getByText('One of you said: this is not a 1:1.').waitFor()
    await window.saved()
    await window.panel.locator('main').getByRole('button', { name: 'Undo' }).click()
    await window.panel.getByRole('button', { name: 'This is our 1:1' }).waitFor()
    await window.context.close()
  })
})

describe('the question how helpful it was', () => {
  const isDue = ({ pulseIsDue, rhythm }: PairView) => pulseIsDue === true && rhythm.now === null

  async function asked(report: string, word = ownWord()): Promise<PanelWindow> {
    const window = await opened(pairOf(report).report)
    await window.write(`Something to keep ${word}`)
    await window.panel.getByRole('radiogroup', { name: 'How helpful was your last 1:1?' }).waitFor()
    return window
  }

  it('is for the report alone: five equal answers, arrow keys to move, and nothing left once it is answered', async () => {
    const name = await world.reportWho(isDue)
    const window = await asked(name)
    const answers = window.panel.getByRole('radio')
    const sizes = await answers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(sizes).toHaveLength(5)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1)
    await tabTo(window, answers.first(), 'Shift+Tab')
    await window.page.keyboard.press('ArrowRight')
    await window.page.keyboard.press('ArrowRight')
    expect(await hasFocus(answers.nth(2))).toBe(true)
    await expectAccessible(window, 'as it stands')
    await expectTargets(window, 'as it stands')
    await window.page.keyboard.press('ArrowLeft')
    await window.page.keyboard.press('Space')
    await answers.first().waitFor({ state: 'detached' })
    await heard(window, 'Thank you')
    expect(await hasFocus(window.box)).toBe(true)
    await window.saved()
    await window.page.reload()
    await window.panel.getByText('Something to keep').first().waitFor()
    await fetchedLater(window, 'pulse')
    expect(await window.panel.getByRole('radiogroup').count()).toBe(0)
    const manager = await opened(pairOf(name).manager)
    await manager.panel.getByText('Something to keep').first().waitFor()
    expect(await manager.panel.getByRole('radiogroup').count()).toBe(0)
    await manager.context.close()
    await window.context.close()
  })

  it('goes without an answer as well', async () => {
    const window = await asked(await world.reportWho(isDue, ['omar', 'lea', 'sofia', 'jonas']))
    await window.panel.getByRole('button', { name: 'Skip' }).click()
    await window.panel.getByRole('radiogroup').waitFor({ state: 'detached' })
    await heard(window, 'Skipped')
    await window.context.close()
  })
})

describe('by keyboard alone', () => {
  it('agrees a rhythm, says what became of the 1:1, and comes back to where it was', async () => {
    const window = await opened(pairOf('maximiliana').report)
    const { page, panel, box } = window
    const often = panel.locator('.rhythm-button')
    await tabTo(window, often, 'Shift+Tab')
    await page.keyboard.press('Enter')
    const first = panel.getByRole('button', { name: 'every week', exact: true }).last()
    await expect.poll(() => hasFocus(first)).toBe(true)
    await tabTo(window, panel.getByRole('button', { name: 'every 4 weeks' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(often)).toBe(true)
    await heard(window, 'Proposed')
    await tabTo(window, panel.getByRole('button', { name: 'Withdraw' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(often)).toBe(true)
    await tabTo(window, panel.getByRole('button', { name: /^(Yes|We just talked)$/ }).first())
    await page.keyboard.press('Space')
    await heard(window, 'Kept')
    // What was pressed may go, in a later picture; the focus does not go with it.
    await expect.poll(() => panel.locator('body').evaluate((body) => document.activeElement !== body)).toBe(true)
    await tabTo(window, box)
    await window.context.close()
  })
})

async function topOf(row: Locator): Promise<number> {
  const box = await row.boundingBox()
  if (!box) throw new Error('The row is not on the screen.')
  return box.y
}
