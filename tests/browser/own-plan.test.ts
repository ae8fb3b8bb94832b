import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openHome } from '../home/home-window.ts'
import { expectAccessible, expectNothingCut, expectNothingFoundIn, expectTargets } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'

const world = panelSandbox({ isLived: true })

function isWorkday(): boolean {
  return ![0, 6].includes(new Date(world.tenant().organisation.now).getUTCDay())
}

/** The list of somebody who has one 1:1 alone: they find that open, and the list one step back. */
async function openList(
  context: BrowserContext,
  person: string,
  looks: { width?: number; locale?: string } = {},
): Promise<{ window: Page; page: FrameLocator }> {
  const { window, page } = await openHome(world.tenant(), context, person, looks)
  await page
    .getByRole('link', { name: /(Your 1:1s|Ihre 1:1s)$/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /^(Your 1:1s|Ihre 1:1s)$/ }).waitFor()
  return { window, page }
}

type Opened = { context: BrowserContext; page: Page; panel: FrameLocator }

/** Somebody's own plan, from their list of 1:1s. */
async function ownPlanOf(person: string, looks: { width?: number; locale?: string } = {}): Promise<Opened> {
  const { width = 1000, locale = 'en-gb' } = looks
  const context = await world.browser().newContext()
  const { window, page } = await openList(context, person, { width, locale })
  await page
    .getByRole('link', { name: /^(Your own plan|Ihr eigener Plan)$/ })
    .first()
    .click()
  await page.locator('.plan-level').getByRole('heading', { level: 2 }).first().waitFor()
  return { context, page: window, panel: page }
}

describe('a plan of one’s own', () => {
  it('opens from the list, takes a value and a tick, takes them back, and leads back to the list', async () => {
    const { context, page, panel } = await ownPlanOf('sofia')
    const level = panel.locator('.plan-level')
    await level.getByRole('heading', { level: 2, name: 'Four quiet mornings a week' }).waitFor()
    await level.getByText('Only you can read this.').waitFor()
    await level.getByRole('textbox', { name: 'Week 2' }).fill('3')
    await level.getByRole('textbox', { name: 'Week 2' }).press('Enter')
    await level.getByRole('row', { name: /^2 / }).getByText('3', { exact: true }).waitFor()
    await panel.locator('.status', { hasText: 'Saved' }).waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await level.getByRole('textbox', { name: 'Week 2' }).waitFor()
    await level.getByRole('checkbox', { name: /Block tomorrow morning/ }).click()
    await panel.locator('.status', { hasText: 'Saved' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('heading', { level: 1, name: 'Your 1:1s' }).waitFor()
    await panel.getByRole('link', { name: 'Your own plan' }).first().click()
    await expect.poll(() => level.getByRole('checkbox', { name: /Block tomorrow morning/ }).isChecked()).toBe(true)
    await context.close()
  })

  it('waits on the device while nobody answers, and goes by itself afterwards', async () => {
    const { context, page, panel } = await ownPlanOf('sofia')
    await page.route('**/api/**', (route) => route.abort())
    const level = panel.locator('.plan-level')
    await level.getByRole('textbox', { name: 'Week 2' }).fill('4')
    await level.getByRole('textbox', { name: 'Week 2' }).press('Enter')
    await panel.locator('.status', { hasText: 'on this device' }).waitFor()
    await page.unroute('**/api/**')
    await panel.locator('.status', { hasText: 'Saved' }).waitFor()
    await context.close()
  })

  it('begins at once, with nobody to ask', async () => {
    const { context, panel } = await ownPlanOf('omar')
    const level = panel.locator('.plan-level')
    await level.getByRole('button', { name: 'Draft a plan' }).click()
    await level.getByRole('textbox', { name: 'Overall objective' }).fill('Read more')
    await level.getByRole('button', { name: 'Add a number' }).click()
    await level.getByRole('textbox', { name: 'Name' }).fill('Pages read')
    await level.getByRole('textbox', { name: 'Where it is read' }).fill('My book')
    await level.getByRole('textbox', { name: 'From which list, by whom' }).fill('Counted on Fridays')
    await level.getByRole('button', { name: 'Start the plan' }).click()
    await level.getByRole('heading', { level: 2, name: 'Read more' }).waitFor()
    await panel.locator('.status', { hasText: 'Saved' }).waitFor()
    await context.close()
  })

  it.each([280, 1000])('is in order for readers in three themes at %i pixels', async (width) => {
    const { context, page, panel } = await ownPlanOf('sofia', { width, locale: 'de-de' })
    await expectNothingCut({ panel }, `${width}`)
    await expectTargets({ panel }, `${width}`)
    await expectAccessible({ page })
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page }, theme)
    await context.close()
  })
})

describe('today, on the list', () => {
  it('a habit is ticked for today in whichever plan it stands, and the plan has it', async () => {
    const context = await world.browser().newContext()
    const { page } = await openList(context, 'priya')
    const name = 'Done today: Agenda before stand-up'
    const box = page.getByRole('region', { name: 'Today' }).getByRole('checkbox', { name })
    // A window that is closed at once takes its tick along to the next opening.
    const kept = () => context.waitForEvent('response', (answer) => answer.url().endsWith('/api/changePlan'))
    if (isWorkday()) await Promise.all([kept(), box.click()])
    // What is meant for workdays is not asked for on others.
    expect(await box.count()).toBe(isWorkday() ? 1 : 0)
    await context.close()
    const priya = await world.asPriya()
    const ticked = priya.panel.locator('.plan-part').getByRole('checkbox', { name })
    await expect.poll(() => ticked.isChecked()).toBe(isWorkday())
    await priya.context.close()
  })

  it('stands beside the one 1:1 that somebody has, where they look first', async () => {
    const context = await world.browser().newContext()
    const { page } = await openHome(world.tenant(), context, 'sofia', { width: 280, locale: 'de-de' })
    const box = page.getByRole('region', { name: 'Ihre Gewohnheiten heute' }).getByRole('checkbox')
    await box.waitFor()
    await expectNothingCut({ panel: page }, 'own habits')
    await expectTargets({ panel: page }, 'own habits')
    // It was ticked above, so it is listed on any day, and is ticked again in the end.
    for (const isTicked of [false, true]) {
      const kept = context.waitForEvent('response', (answer) => answer.url().endsWith('/api/changePlan'))
      await Promise.all([kept, box.click()])
      expect(await box.isChecked()).toBe(isTicked)
    }
    await context.close()
    const again = await world.browser().newContext()
    const list = await openList(again, 'sofia')
    const ticked = list.page.getByRole('region', { name: 'Today' }).getByRole('checkbox')
    await expect.poll(() => ticked.isChecked()).toBe(true)
    await again.close()
  })

  it('a tick waits on the device while nobody answers', async () => {
    const context = await world.browser().newContext()
    const { window, page } = await openList(context, 'sofia')
    const box = page.getByRole('region', { name: 'Today' }).getByRole('checkbox', { name: /Block tomorrow morning/ })
    // It was ticked above, so it is listed on any day.
    await box.waitFor()
    const isTicked = await box.isChecked()
    await window.route('**/api/changePlan', (route) => route.abort())
    await box.click()
    await page.getByRole('region', { name: 'Today' }).getByText('on this device').waitFor()
    await window.unroute('**/api/changePlan')
    await page.getByText('on this device').waitFor({ state: 'detached' })
    expect(await box.isChecked()).toBe(!isTicked)
    await context.close()
  })

  it('thanks are read at the top of the record and on the list of whom they are for', async () => {
    const elena = await world.asElena()
    await elena.box.fill('* The late order call')
    await elena.page.keyboard.press('Enter')
    await elena.saved()
    await elena.context.close()
    const priya = await world.asPriya()
    const line = priya.panel.locator('.thanks-line')
    await line.getByText('The late order call').waitFor()
    expect(await line.textContent()).toContain('from Elena')
    await priya.context.close()
    await world.tenant().host.drain()
    const context = await world.browser().newContext()
    const { page } = await openList(context, 'priya')
    const today = page.getByRole('region', { name: 'Today' })
    await today.getByText('The late order call').waitFor()
    await today.getByRole('link', { name: 'from Elena' }).waitFor()
    await context.close()
  })
})
