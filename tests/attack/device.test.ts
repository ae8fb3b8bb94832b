import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { opened, ownWord } from '../panel/two-people.ts'
import { readDevice } from './read-device.ts'

const world = panelSandbox()

/** Elena leaves a shared line, a private one, a half-filled template and half a word, without a connection. */
async function elenaLeaves(word: string): Promise<BrowserContext> {
  const window = await world.asElena()
  await window.cutApi()
  await window.write(`Two late orders ${word}`)
  await window.write(`! Ask her first ${word}`)
  await window.panel.getByText('Kept on this device', { exact: true }).waitFor({ timeout: 15_000 })
  await window.panel.getByRole('button', { name: 'Templates' }).click()
  await window.panel.getByRole('button', { name: /Progress journal/ }).click()
  await window.panel.locator('textarea:focus').waitFor()
  await window.page.keyboard.type(`Half a template ${word}`)
  await window.page.keyboard.press('Escape')
  await window.box.pressSequentially(`Half a wor ${word}`)
  // Nobody closes a window sooner after a key; sealing a draft takes a few milliseconds.
  await window.page.waitForTimeout(500)
  await window.page.close()
  return window.context
}

/** Somebody else signs in to Teams in the same browser. */
async function jonasIn(context: BrowserContext): Promise<PanelWindow> {
  return opened(world.browser(), { ...world.sidesOf('jonas').report, context })
}

function knownOf(word: string): string[] {
  const { manager } = world.sidesOf()
  const { organisation, personas } = world.tenant()
  const people = personas.flatMap(({ oid, name }) => [oid, name, organisation.find(oid)?.userPrincipalName ?? ''])
  return [manager.thread, `${manager.persona}|${manager.thread}`, ...people, word].filter(Boolean)
}

/** Lets everything that lies in this browser be some days older than it is. */
function age({ panel }: PanelWindow, days: number): Promise<void> {
  return panel.locator('html').evaluate(async (_, by) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done) => request.addEventListener('success', () => done(request.result)))
    const database = await answer(indexedDB.open('throughline'))
    for (const name of ['entries', 'drafts', 'meetings']) {
      const store = database.transaction(name, 'readwrite').objectStore(name)
      const keys = await answer(store.getAllKeys())
      for (const key of keys) {
        const row: { at: string } = await answer(store.get(key))
        const at = new Date(Date.parse(row.at) - by * 86_400_000).toISOString()
        await answer(store.put({ ...row, at }, ...(store.keyPath === null ? [key] : [])))
      }
    }
    database.close()
  }, days)
}

describe('a browser that two people use', () => {
  it('gives the next one nothing of the one before, whatever code they run; the one before finds it all again', async () => {
    const word = ownWord()
    const context = await elenaLeaves(word)
    const jonas = await jonasIn(context)
    const loot = await readDevice(jonas, knownOf(word))
    console.log(`device: ${loot.sealed} sealed values, ${loot.keys} keys tried on each, ${loot.opened.length} opened`)
    expect(loot.sealed).toBeGreaterThanOrEqual(5)
    expect(loot.opened).toEqual([])
    const { manager, report } = world.sidesOf()
    for (const told of [word, 'late orders', 'Priya', 'Nair', manager.persona, report.persona, manager.thread]) {
      expect(loot.text).not.toContain(told)
    }
    await jonas.page.close()

    const later = await openPanel(world.browser(), { ...manager, context })
    await later.panel.getByText(`Two late orders ${word}`).waitFor()
    await later.panel.getByText(`Ask her first ${word}`).waitFor()
    await expect.poll(() => later.box.inputValue()).toBe(`Half a wor ${word}`)
    await later.saved()
    await later.box.fill('')
    await context.close()
  })

  it('would be found out if a key lay beside what it sealed', async () => {
    const window = await world.asElena()
    await window.panel.locator('html').evaluate(async () => {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode('entry|1') }
      const ct = await crypto.subtle.encrypt(how, key, new TextEncoder().encode('words beside their key'))
      const request = indexedDB.open('careless', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'))
      await new Promise((done) => request.addEventListener('success', done))
      request.result.transaction('rows', 'readwrite').objectStore('rows').put({ id: '1', key, iv, ct }, 'row')
      request.result.close()
    })
    const loot = await readDevice(window, [])
    expect(loot.opened).toContain('words beside their key')
    await window.context.close()
  })

  it('lets go of what waited for too long, whoever opens it: private words after a week, others after a month', async () => {
    const context = await elenaLeaves(ownWord())
    const jonas = await jonasIn(context)
    expect(await lying(jonas)).toEqual({ entries: 2, drafts: 2, private: 2 })
    await age(jonas, 8)
    await jonas.page.close()
    const inAWeek = await jonasIn(context)
    // Nobody is let wait for it: a moment after the opening they are gone.
    await expect.poll(() => lying(inAWeek)).toEqual({ entries: 1, drafts: 1, private: 0 })
    await age(inAWeek, 23)
    await inAWeek.page.close()
    const inAMonth = await jonasIn(context)
    await expect.poll(() => lying(inAMonth)).toEqual({ entries: 0, drafts: 0, private: 0 })
    await context.close()
  })
})

/** How many waiting lines and drafts lie here, and how many of both are for nobody else's eyes. */
function lying({ panel }: PanelWindow): Promise<{ entries: number; drafts: number; private: number }> {
  return panel.locator('html').evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done) => request.addEventListener('success', () => done(request.result)))
    const database = await answer(indexedDB.open('throughline'))
    const rowsOf = (name: string): Promise<{ isPrivate: boolean }[]> =>
      answer(database.transaction(name).objectStore(name).getAll())
    const [entries, drafts] = [await rowsOf('entries'), await rowsOf('drafts')]
    database.close()
    const isPrivate = [...entries, ...drafts].filter((row) => row.isPrivate).length
    return { entries: entries.length, drafts: drafts.length, private: isPrivate }
  })
}
