import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasFocus } from '../panel/at-keyboard.ts'
import { savedExport } from '../saved-export.ts'
import { expectAccessible, expectNothingCut, expectNothingFoundIn } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { whatMoved } from '../panel/what-moved.ts'

type Looks = { locale?: string; width?: number }

const world = panelSandbox({ isLived: true })
let context: BrowserContext

beforeAll(async () => {
  context = await world.browser().newContext({ viewport: { width: 1100, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(30_000)
})

type Opened = { window: Page; page: FrameLocator }

/** Elena's page of her 1:1s, in a Teams window as wide as the page. */
async function openHome({ width = 1100, locale = 'en-gb' }: Looks = {}): Promise<Opened> {
  const window = await context.newPage()
  await window.setViewportSize({ width, height: 900 })
  const persona = world.tenant().organisation.castOid('elena')
  const query = new URLSearchParams({ persona, surface: 'home', width: 'full', bare: '1', locale })
  await window.goto(`${world.tenant().webOrigin}/host?${query}`)
  return { window, page: window.frameLocator('#app') }
}

/** From the list to the page of Elena and Priya. */
async function openPair(looks: Looks = {}): Promise<Opened> {
  const opened = await openHome(looks)
  await opened.page.getByRole('link', { name: 'Priya Nair' }).click()
  await opened.page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor()
  return opened
}

/** One tap away where there is no room beside the record. */
async function openLevel({ page }: Opened, name: 'Numbers' | 'History'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

describe('with room for two columns', () => {
  it.each([900, 1280])('nothing moves when the numbers come after the history, at %i pixels', async (width) => {
    const late = await world.browser().newContext({ viewport: { width, height: 1200 } })
    const history = Promise.withResolvers<void>()
    await late.route('**/api/readCards', async (route) => {
      await history.promise
      await route.continue()
    })
    const answered = late.waitForEvent('response', (answer) => answer.url().endsWith('/api/readHistory'))
    const window = await world.asElena({ surface: 'details', width, context: late })
    await answered
    history.resolve()
    await window.panel.getByRole('heading', { name: 'History' }).waitFor()
    await window.panel.locator('.past-days li').first().waitFor()
    expect(await whatMoved(window)).toEqual([])
    await late.unrouteAll({ behavior: 'ignoreErrors' })
    await late.close()
  })

  it('the thread and five numbers stand beside the record, each with what it does not tell', async () => {
    const { window, page } = await openPair()
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    await page.getByRole('figure', { name: /Thread/ }).waitFor()
    for (const name of [
      'Cadence adherence',
      'Time since last 1:1',
      'Promises kept on time',
      'Carry-over',
      'Next steps closed',
    ]) {
      const card = page.getByRole('region', { name })
      await card.getByText('What is this not telling us?').waitFor()
      await card.getByText('How is this computed?').waitFor()
    }
    await window.close()
  })

  it('a likely range wider than 50 points shows counts, and nothing is red or green', async () => {
    const { window, page } = await openPair()
    const card = page.getByRole('region', { name: 'Promises kept on time' })
    await card
      .getByText(/^\d+ of \d+$/)
      .first()
      .waitFor()
    expect(await card.getByText(/^\d+%$/).count()).toBe(0)
    const colours = await page
      .locator('.figure strong')
      .evaluateAll((figures) => [...new Set(figures.map((figure) => getComputedStyle(figure).color))])
    expect(colours).toHaveLength(1)
    await window.close()
  })

  it('the rest stands under "More" with the reason where there is no value', async () => {
    const { window, page } = await openPair()
    await page.getByText('More', { exact: true }).click()
    const card = page.getByRole('region', { name: 'Topic diversity' })
    await card.getByText(/^Needs 6 tagged talks, has \d\.$/).waitFor()
    await window.close()
  })

  it('each picture is also a table, by keyboard', async () => {
    const { window, page } = await openPair()
    await page.getByRole('button', { name: 'Show as table: Thread' }).press('Enter')
    const table = page.getByRole('table', { name: 'Thread' })
    await table
      .getByRole('row', { name: /^1:1 .* met$/ })
      .first()
      .waitFor()
    await table.getByRole('row', { name: /Send the budget numbers/ }).waitFor()
    const adherence = page.getByRole('region', { name: 'Cadence adherence' })
    await adherence.getByRole('button', { name: /Show as table/ }).press('Enter')
    await adherence.getByRole('cell', { name: '100%' }).first().waitFor()
    await window.close()
  })

  it('the people stand beside it where there is room, and lead to one another', async () => {
    const { window, page } = await openPair({ width: 1280 })
    const people = page.getByRole('navigation', { name: 'Your 1:1s' })
    const open = people.locator('[aria-current=page]')
    await open.getByText('Priya Nair').waitFor()
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
    await open.focus()
    await window.keyboard.press('ArrowDown')
    const next = people.locator('a:focus .person-name')
    const name = (await next.textContent()) ?? ''
    expect(name).not.toBe('Priya Nair')
    await window.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await open.getByText(name).waitFor()
    await window.close()
  })

  it('leads back to the list', async () => {
    const { window, page } = await openPair()
    await page.getByRole('link', { name: 'Your 1:1s' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your 1:1s' }).waitFor()
    await page.getByRole('link', { name: 'Priya Nair' }).waitFor()
    await window.close()
  })
})

describe('in one column', () => {
  it('numbers are one tap away and Escape leads back to where one was, by keyboard alone', async () => {
    const opened = await openPair({ width: 320 })
    const { window, page } = opened
    const button = page.getByRole('button', { name: 'Numbers', exact: true })
    await button.focus()
    await window.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Carry-over' }).waitFor()
    expect(await hasFocus(page.getByRole('button', { name: 'Back to the record' }))).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Note' }).count()).toBe(0)
    await window.keyboard.press('Escape')
    await button.waitFor()
    expect(await hasFocus(button)).toBe(true)
    await window.close()
  })

  it('neither is fetched before one looks', async () => {
    const { window, page } = await openHome({ width: 400 })
    const fetched: string[] = []
    window.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    // What is fetched ahead is fetched together.
    const ahead = window.waitForRequest('**/assets/keys-list*')
    await page.getByRole('link', { name: 'Priya Nair' }).click()
    await ahead
    expect(fetched.filter((path) => path.includes('/assets/beside'))).toEqual([])
    await window.close()
  })

  it('numbers that cannot be loaded leave the way back, and the record as it was', async () => {
    const { window, page } = await openHome({ width: 400 })
    await context.route('**/assets/beside*', (route) => route.abort())
    await page.getByRole('link', { name: 'Priya Nair' }).click()
    await page.getByRole('button', { name: 'Numbers', exact: true }).click()
    await page.getByText('This part could not be loaded.').waitFor()
    await expectAccessible({ page: window })
    await window.keyboard.press('Escape')
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    await context.unroute('**/assets/beside*')
    await page.getByRole('button', { name: 'Numbers', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Numbers', exact: true }).waitFor()
    await window.close()
  })

  it('what is being typed stays while one looks something up', async () => {
    const opened = await openPair({ width: 320 })
    const { window, page } = opened
    await page.getByRole('textbox', { name: 'Note' }).fill('Half a thought')
    await openLevel(opened, 'History')
    await page.getByRole('button', { name: 'Back to the record' }).click()
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Half a thought')
    await page.getByRole('textbox', { name: 'Note' }).fill('')
    await window.close()
  })
})

describe('the history', () => {
  it('holds the days with their notes, promises and topics, the private ones for their author', async () => {
    const opened = await openPair({ width: 320 })
    const { window, page } = opened
    await openLevel(opened, 'History')
    const day = page.getByRole('listitem').filter({ hasText: 'Ask what holds back the last nine points' }).first()
    await day.getByText('Private, only you').waitFor()
    await day.getByRole('heading', { name: 'Promises' }).waitFor()
    await window.close()
  })

  it('finds words in all of it, marks them, and says when there are none', async () => {
    const opened = await openPair()
    const { window, page } = opened
    const field = page.getByRole('searchbox', { name: /Find in all notes/ })
    await field.fill('WORKSPACE')
    await page.getByText('1 day found.').waitFor()
    await page.locator('.past-days mark', { hasText: 'workspace' }).waitFor()
    await field.fill('zzz nowhere')
    await page.getByText('Nothing here holds “zzz nowhere”.').waitFor()
    await field.fill('')
    await page.getByText(/\d+ days shown/).waitFor()
    await window.close()
  })
})

describe('access', () => {
  it('lists a download of one’s own data at once', async () => {
    const opened = await openPair({ width: 400 })
    const { window, page } = opened
    await page.getByRole('button', { name: 'You and Priya can read this' }).click()
    await page.getByText('You have taken nothing out through this app.').waitFor()
    const { json } = await savedExport(window, () => page.getByRole('button', { name: 'Download my data' }).click())
    const kept = JSON.parse(json) as { person: { displayName: string } }
    expect(kept.person.displayName).toBe('Elena Rossi')
    await page.getByText('You downloaded your data').waitFor()
    await window.close()
  })

  it('offers this 1:1 by itself where all of them are more than one file holds', async () => {
    const opened = await openPair({ width: 400 })
    const { window, page } = opened
    const sent: string[] = []
    await window.route('**/api/exportMine', async (route) => {
      const input = route.request().postData() ?? ''
      sent.push(input)
      if (input.includes('pairId')) return route.continue()
      const error = { code: 'too_large', message: 'Too large.', trace: 'TL-2222-2222' }
      return route.fulfill({ status: 413, json: { error } })
    })
    await page.getByRole('button', { name: 'You and Priya can read this' }).click()
    await page.getByRole('button', { name: 'Download my data' }).press('Enter')
    await page.getByRole('alert').getByText('more than one file holds').waitFor()
    const { json } = await savedExport(window, () =>
      page.getByRole('button', { name: 'Download this 1:1' }).press('Enter'),
    )
    const kept = JSON.parse(json) as {
      pairs: { pair: { reportName: string } }[]
    }
    expect(kept.pairs.map(({ pair }) => pair.reportName)).toEqual(['Priya Nair'])
    expect(sent).toHaveLength(2)
    await window.close()
  })
})

describe('1:1s found in the calendar', () => {
  it('are confirmed in one list: one is not ours, the others all at once, and nobody asks again', async () => {
    const { window, page } = await openHome()
    await page.getByRole('heading', { name: /recurring 1:1s? found in your calendar/ }).waitFor()
    const look = page.getByRole('button', { name: 'Look through' })
    if (await look.isVisible()) await look.press('Enter')
    await page.getByRole('button', { name: 'Not ours: Léa Dubois' }).press('Enter')
    await page.getByRole('button', { name: 'Not ours: Léa Dubois' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /All of these are ours|This is ours/ }).press('Enter')
    await page.getByText('Thank you.').waitFor()
    await world.tenant().host.drain()
    await window.close()
    const again = await openHome()
    await again.page.getByRole('table').waitFor()
    expect(await again.page.getByRole('heading', { name: /found in your calendar/ }).count()).toBe(0)
    await again.window.close()
  })

  it('sort by who is due, with a count for each group', async () => {
    const { window, page } = await openHome()
    await page.getByRole('button', { name: 'By who is due' }).press('Enter')
    await page.getByRole('row', { name: /^On track \d+$/ }).waitFor()
    await window.close()
  })
})

describe.each([
  [1280, undefined],
  [720, undefined],
  [320, 'Numbers'],
  [280, 'History'],
] as const)('%i pixels wide', (width, level) => {
  it('the page has no accessibility problem in any theme, and no sideways scroll', async () => {
    const opened = await openPair({ width })
    const { window, page } = opened
    if (level) await openLevel(opened, level)
    await (level === 'Numbers' ? page.getByText('More', { exact: true }) : page.getByText(/days? shown/)).waitFor()
    await expectAccessible({ page: window })
    await expectNothingCut({ panel: page }, 'default')
    for (const theme of ['dark', 'contrast', 'default'] as const) {
      await expectNothingFoundIn({ page: window }, theme)
      await expectNothingCut({ panel: page }, theme)
    }
    await window.close()
  })
})

describe('in German', () => {
  it('numbers and history speak it', async () => {
    const { window, page } = await openPair({ locale: 'de-de' })
    await page.getByText('Fünf Zahlen, dieselben für Sie beide').waitFor()
    await page.getByText('Was sagt uns das nicht?').first().waitFor()
    await page.getByRole('heading', { name: 'Verlauf' }).waitFor()
    await window.close()
  })
})
