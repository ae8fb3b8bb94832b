import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { keptOnDevice, openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { opened, ownWord } from '../panel/two-people.ts'

const world = panelSandbox()

/** Elena was here: what she and Priya wrote stands in a view that this browser keeps. */
async function elenaWasHere(lines: string[]): Promise<BrowserContext> {
  const window = await world.asElena()
  for (const line of lines) await window.write(line)
  await window.saved()
  await expect.poll(() => viewsIn(window)).toBe(1)
  // The lines came after a view may have been kept; the next one is kept a second later.
  await window.page.waitForTimeout(2_500)
  await window.page.close()
  return window.context
}

function viewsIn({ panel }: PanelWindow): Promise<number> {
  return panel.locator('html').evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done) => request.addEventListener('success', () => done(request.result)))
    const database = await answer(indexedDB.open('throughline'))
    const views = await answer(database.transaction('views').objectStore('views').count())
    database.close()
    return views
  })
}

type Seen = { isInert: boolean; isReadOnly: boolean; words: string; places: string[] }

/** Runs in every frame: remembers the picture as it was when it came, and where everything in it stood. */
function watch() {
  const placesOf = () =>
    [...document.querySelectorAll('h1, h2, .line, .note, .box')].map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect()
      return [line.querySelector('.text')?.textContent, ...[x, y, width, height].map(Math.round)].join(' ')
    })
  Object.assign(window, { placesOf })
  const look = new MutationObserver(() => {
    const picture = document.querySelector<HTMLElement>('.last-view')
    if (!picture) return
    look.disconnect()
    const isReadOnly = [...picture.querySelectorAll('textarea')].every((field) => field.readOnly)
    const seen: Seen = { isInert: picture.inert, isReadOnly, words: picture.textContent, places: placesOf() }
    Object.assign(window, { seen })
  })
  look.observe(document, { childList: true, subtree: true })
}

type Watched = typeof globalThis & { seen?: Seen; placesOf: () => string[] }

const seenIn = ({ panel }: PanelWindow) => panel.locator('html').evaluate(() => (globalThis as Watched).seen)
const placesIn = ({ panel }: PanelWindow) => panel.locator('html').evaluate(() => (globalThis as Watched).placesOf())

/** Elena's next window, in which the record comes when it is let through. */
async function elenaAgain(context: BrowserContext): Promise<{ window: PanelWindow; letThrough: () => void }> {
  let letThrough = () => undefined as void
  const through = new Promise<void>((pass) => (letThrough = pass))
  await context.addInitScript(watch)
  await context.route('**/api/openPair', async (route) => {
    await through
    await route.continue()
  })
  const window = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
  return { window, letThrough }
}

async function pictureIn(window: PanelWindow): Promise<Seen> {
  await expect.poll(async () => (await seenIn(window)) !== undefined).toBe(true)
  return (await seenIn(window))!
}

test('what the panel looked like is there before the record, cannot be touched, and nothing moves when it is true', async () => {
  const word = ownWord()
  const context = await elenaWasHere([`Shared ${word}`, `t: Topic ${word}`])
  const { window, letThrough } = await elenaAgain(context)
  const picture = await pictureIn(window)
  expect(picture.words).toContain(`Shared ${word}`)
  expect([picture.isInert, picture.isReadOnly]).toEqual([true, true])
  await window.page.keyboard.type('Typed into a picture')
  letThrough()
  await window.saved()
  expect(await window.panel.locator('.last-view').count()).toBe(0)
  // What comes later, such as private notes, has its place already.
  expect(await placesIn(window)).toEqual(expect.arrayContaining(picture.places))
  await context.close()
})

test('a slow answer gets the page it always got, which can be written in', async () => {
  const word = ownWord()
  const context = await elenaWasHere([`Shared ${word}`])
  const { window, letThrough } = await elenaAgain(context)
  await pictureIn(window)
  await window.box.fill(`Typed early ${word}`)
  letThrough()
  await window.panel.getByText(`Shared ${word}`).waitFor()
  expect(await window.box.inputValue()).toBe(`Typed early ${word}`)
  await context.close()
})

test('private notes are in no picture', async () => {
  const word = ownWord()
  const context = await elenaWasHere([`Shared ${word}`, `! Secret ${word}`])
  const { window, letThrough } = await elenaAgain(context)
  const { words } = await pictureIn(window)
  expect(words).toContain(`Shared ${word}`)
  expect(words).not.toContain('Secret')
  letThrough()
  await window.panel.getByText(`Secret ${word}`).waitFor()
  await context.close()
})

test('who may not see the record any more is shown no picture of it from then on', async () => {
  const word = ownWord()
  const context = await elenaWasHere([`Shared ${word}`])
  const error = { code: 'forbidden', message: 'Not yours', trace: 'TL-0000-0000' }
  await context.route('**/api/openPair', (route) => route.fulfill({ status: 403, json: { error } }))
  const refused = await openPanel(world.browser(), { ...world.sidesOf().manager, context })
  await refused.panel.locator('.trouble').waitFor()
  expect(await refused.panel.getByText(word).count()).toBe(0)
  await expect.poll(() => viewsIn(refused)).toBe(0)
  await context.close()
})

test('the next person in this browser reads nothing of it, and ends it', async () => {
  const word = ownWord()
  const context = await elenaWasHere([`Shared ${word}`])
  const jonas = await opened(world.browser(), { ...world.sidesOf('jonas').report, context })
  expect(await jonas.panel.getByText(word).count()).toBe(0)
  expect(await keptOnDevice(jonas)).not.toContain(word)
  await jonas.page.close()
  const { window, letThrough } = await elenaAgain(context)
  letThrough()
  await window.panel.getByText(`Shared ${word}`).waitFor()
  expect(await seenIn(window)).toBe(undefined)
  await context.close()
})
