import type { BrowserContext } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { readHistory } from '../../api/handlers/sessions/read-history.ts'
import { lastSession, livePast, type PairWorld } from '../bench/pair-past.ts'
import { hasFocus } from '../panel/at-keyboard.ts'
import { expectAccessible } from '../look-closely.ts'
import type { Operations } from '../../contract/operations.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'

const weeks = 260
const now = `${lastSession}T09:00:00.000Z`

const world = panelSandbox()
let past: PairWorld

beforeAll(async () => {
  past = await livePast(weeks)
}, 120_000)

/** What the product's own handlers answer about a pair with five years behind it, put in the place of the young one. */
async function withFiveYears(): Promise<BrowserContext> {
  const { pairId, manager, ports } = past
  const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
  await context.route('**/api/openPair', async (route) => {
    const answer = await openPair(ports)(past.by<'openPair'>(manager, { pairId }, { now }))
    await route.fulfill({ json: answer.kind === 'done' ? answer.output : {} })
  })
  await context.route('**/api/readHistory', async (route) => {
    const input = { ...(route.request().postDataJSON() as Operations['readHistory']['input']), pairId }
    const answer = await readHistory(ports)(past.by<'readHistory'>(manager, input, { now }))
    await route.fulfill({ json: answer.kind === 'done' ? answer.output : {} })
  })
  return context
}

it('a word of more than four years ago is found while one looks, its day reads in full, and the list obeys the keyboard', async () => {
  const window = await world.asElena({ context: await withFiveYears(), width: 320 })
  const { page, panel } = window
  await panel.getByRole('button', { name: 'History', exact: true }).press('Enter')
  await panel.locator('.past-day').first().waitFor()

  const field = panel.getByRole('searchbox')
  await field.focus()
  await page.keyboard.type('lisbon 26')
  const found = panel.locator('.past-day').filter({ hasText: /Lisbon launch, week 26(?!\d)/ })
  await found.waitFor()
  await found.locator('mark').first().waitFor()
  await found.getByRole('heading', { name: 'Notes' }).waitFor()

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await panel.getByText(/\d+ days shown/).waitFor()
  const older = panel.getByRole('button', { name: 'Show older' })
  const shown = () => panel.locator('.past-day').count()
  while (await older.count()) {
    const before = await shown()
    await older.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await shown()) > before || (await older.count()) === 0).toBe(true)
  }
  expect(await shown()).toBeGreaterThanOrEqual(weeks)
  for (const line of ['Two leads alternate weekly, week 26', 'Rota, week 26'])
    await found.getByText(line, { exact: true }).first().waitFor()
  await expectAccessible(window, 'with five years on one page')
  await page.keyboard.press('Escape')
  await expect.poll(() => hasFocus(panel.getByRole('button', { name: 'History', exact: true }))).toBe(true)
  await window.context.close()
})
