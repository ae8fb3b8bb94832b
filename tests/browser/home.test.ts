import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { expectAccessible, expectNothingFoundIn } from '../look-closely.ts'
import { fillList, type Listed } from '../home/fill-list.ts'
import { openHome, type HomeLooks } from '../home/home-window.ts'

const world = browsedTenant(() => startTenant({ people: 60, storage: 'here', isHrLate: true }))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext
let thirty: Listed[]
let works: Listed[]

beforeAll(async () => {
  tenant = world.tenant()
  const ran = await tenant.runJob('people')
  expect(ran.isGood, ran.said).toBe(true)
  thirty = await fillList(tenant, tenant.organisation.castOid('kwame'), 30)
  works = await fillList(tenant, tenant.organisation.castOid('yuki'), 200)
  browser = world.browser()
  context = await browser.newContext()
  context.setDefaultTimeout(30_000)
}, 300_000)

async function home(person: string, looks: HomeLooks = {}) {
  const opened = await openHome(tenant, context, person, looks)
  await opened.page.locator('a[data-pair]').first().waitFor()
  return opened
}

/** Presses Tab until the focus is where it should be, as somebody without a mouse would. */
async function tabTo({ keyboard }: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (await isThere()) return
    await keyboard.press('Tab')
  }
  throw new Error('The keyboard does not lead there.')
}

const hasFocus = (element: Element) => element === document.activeElement

describe('a manager with thirty direct reports', () => {
  it('sees everybody who waits in the first look of a small window, longest wait first', async () => {
    const { window, page } = await home('kwame')
    const waiting = thirty.filter(({ isWaiting }) => isWaiting)
    expect(waiting.length).toBeGreaterThan(3)
    for (const { name } of waiting) {
      const box = await page.getByRole('link', { name, exact: true }).boundingBox()
      expect(box && box.y + box.height, name).toBeLessThanOrEqual(700)
    }
    const first = await page.locator('a[data-pair]').allTextContents()
    expect(first.slice(0, waiting.length).toSorted()).toEqual(waiting.map(({ name }) => name).toSorted())
    await page.getByText(`${waiting.length} people have waited longer than you agreed.`).waitFor()
    await window.close()
  })

  it('finds one of them and sorts them by keyboard alone', async () => {
    const { window, page } = await home('kwame')
    const { keyboard } = window
    const search = page.getByRole('searchbox', { name: 'Find a person' })
    const person = page.getByRole('button', { name: 'By person' })
    await tabTo(window, () => person.evaluate(hasFocus))
    await keyboard.press('Space')
    await page.getByRole('row', { name: /^Your reports/ }).waitFor()
    const names = await page.locator('a[data-pair]').allTextContents()
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare))

    await tabTo(window, () => search.evaluate(hasFocus))
    const wanted = names.at(-1) ?? ''
    await keyboard.type(wanted.slice(0, 5))
    await page.getByText(/^1 person found$|^\d people found$/).waitFor()
    await keyboard.press('ArrowDown')
    expect(await page.getByRole('link', { name: wanted, exact: true }).evaluate(hasFocus)).toBe(true)
    await window.close()
  })

  it('sorts by the next 1:1, and finds that order again the next time', async () => {
    const { window, page } = await home('kwame')
    await page.getByRole('button', { name: 'By meeting' }).press('Enter')
    await page.getByRole('row', { name: /^Nothing planned/ }).waitFor()
    await window.close()
    const again = await home('kwame')
    expect(await again.page.getByRole('button', { name: 'By meeting' }).getAttribute('aria-pressed')).toBe('true')
    await again.page.getByRole('button', { name: 'By who is due' }).press('Enter')
    await again.window.close()
  })

  it('sees the most urgent promises of all of them, with the oldest first', async () => {
    const { window, page } = await home('kwame', { width: 1280, height: 800 })
    const mine = page.getByRole('region', { name: /^You owe 10/ })
    await mine.getByText('4 overdue').waitFor()
    expect(await mine.getByRole('checkbox').count()).toBe(6)
    const [oldest] = await mine.getByRole('listitem').allTextContents()
    expect(oldest).toContain('question 27')
    await mine.getByRole('button', { name: 'Show 4 more' }).press('Enter')
    expect(await mine.getByRole('checkbox').count()).toBe(10)
    await page.getByRole('region', { name: /^Owed to you 10/ }).waitFor()
    await window.close()
  })

  it('opens what is owed from one line where there is no room beside the list', async () => {
    const { window, page } = await home('kwame')
    const line = page.getByRole('heading', { name: 'You owe 10' })
    expect(await page.getByRole('checkbox').count()).toBe(0)
    await line.click()
    await page.getByRole('checkbox').first().waitFor()
    await window.close()
  })

  it.each([
    ['in a wide window', { width: 1280 }],
    ['in a panel of 320 pixels', { width: 320 }],
    ['in German', { locale: 'de-de', width: 1180 }],
    ['in German in a narrow window', { locale: 'de-de', width: 280, theme: 'dark' }],
    ['where a small window is enlarged to 200 %', { width: 512, height: 350 }],
  ] as const)('%s nothing is wider than the window and a checker finds nothing', async (_where, looks) => {
    const { window, page, html } = await home('kwame', looks)
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    await page.getByRole('button', { name: /^(Look through|Durchsehen)$/ }).click()
    await page
      .getByRole('button', { name: /^(Not ours|Nicht unseres): / })
      .first()
      .waitFor()
    await expectAccessible({ page: window })
    await window.close()
  })

  it('every colour can be read in every theme', async () => {
    const { window } = await home('kwame')
    await expectAccessible({ page: window }, 'before the question is opened')
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await window.close()
  })

  it('no word is cut or laid over another in a table that is as narrow as it gets', async () => {
    for (const locale of ['en-gb', 'de-de']) {
      const { window, page } = await home('kwame', { width: 860, locale })
      const spilled = await page
        .locator('th, td')
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
        )
      expect(spilled).toEqual([])
      await window.close()
    }
  })

  it('keeps its lines and boxes where the system’s own colours are forced', async () => {
    const { window, page } = await home('kwame', {
      before: (fresh) => fresh.emulateMedia({ forcedColors: 'active' }),
      width: 1280,
    })
    const box = page.locator('.tick span').first()
    expect(await box.evaluate((drawn) => getComputedStyle(drawn).borderTopStyle)).toBe('solid')
    await expectAccessible({ page: window })
    await window.close()
  })
})

describe('a works director with two hundred', () => {
  it('has all of them in one list, and reaches its ends with one key', async () => {
    const { window, page } = await home('yuki')
    const links = page.locator('a[data-pair]')
    expect(await links.count()).toBe(works.length)
    await links.first().focus()
    await window.keyboard.press('End')
    expect(await links.last().evaluate(hasFocus)).toBe(true)
    await window.keyboard.press('Home')
    expect(await links.first().evaluate(hasFocus)).toBe(true)
    await window.close()
  })

  it('finds one person by a few letters, and all of them again when those are cleared', async () => {
    const { window, page } = await home('yuki')
    const search = page.getByRole('searchbox')
    const wanted = works.at(77)?.name ?? ''
    await search.fill(wanted)
    await page.getByText(/found$/).waitFor()
    await page.getByRole('button', { name: 'clear' }).click()
    await expect.poll(() => page.locator('a[data-pair]').count()).toBe(works.length)
    await window.close()
  })

  it('reads as many titles as the page names, and says how many more there are', async () => {
    const { window, page } = await home('yuki', { width: 1280 })
    const mine = page.getByRole('region', { name: /^You owe 67/ })
    await mine.getByRole('button', { name: 'Show 14 more' }).click()
    expect(await mine.getByRole('checkbox').count()).toBe(20)
    await mine.getByText('47 more in the 1:1s themselves').waitFor()
    await window.close()
  })
})
