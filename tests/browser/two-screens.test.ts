import type { Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { seeded } from '../api/lossy-fetch.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import type { PanelWindow } from '../panel/panel-window.ts'

const editsEach = 250
const lostShare = 0.2

const world = panelSandbox()

/**
 * A bad connection: one request in five never arrives, or arrives and its answer is lost, or is answered late. The
 * first opening is let through, so that both windows have something to type into.
 */
async function worsen({ page }: PanelWindow, random: () => number) {
  const lost = { before: 0, after: 0, late: 0 }
  await page.route('**/api/**', async (route: Route) => {
    const dice = random()
    if (dice < lostShare / 3) {
      lost.before++
      return route.abort('connectionreset')
    }
    if (dice < (2 * lostShare) / 3) {
      lost.after++
      await route.fetch().catch(() => undefined)
      return route.abort('connectionreset')
    }
    if (dice < lostShare) {
      lost.late++
      const answer = await route.fetch().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 300 + 1_200 * random()))
      return answer ? route.fulfill({ response: answer }) : route.abort('connectionreset')
    }
    return route.continue()
  })
  return lost
}

/** Types lines as somebody in a hurry does: notes, topics, promises for either side, and ticks in between. */
async function typeAway(window: PanelWindow, who: string, random: () => number): Promise<string[]> {
  const { keyboard } = window.page
  const lines: string[] = []
  for (let edit = 0; edit < editsEach; edit++) {
    const line = `${who}-${edit}.`
    const kind = random()
    if (kind < 0.1) await tickOne(window, who, random())
    if (kind > 0.8) await keyboard.press('Alt+t')
    else if (kind > 0.7) await keyboard.press('Alt+c')
    await keyboard.insertText(line)
    await keyboard.press('Enter')
    lines.push(line)
    await window.page.waitForTimeout(200 * random())
  }
  return lines
}

/** Ticks one of the lines that this person wrote, or takes its tick back, and goes on in the box. */
async function tickOne({ page, panel, box }: PanelWindow, who: string, choice: number): Promise<void> {
  const isFound = await panel.locator('main').evaluate(
    (main, { name, at }) => {
      const boxes = [...main.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
      const own = boxes.filter((one) => one.getAttribute('aria-label')?.includes(`${name}-`))
      const chosen = own[Math.floor(at * own.length)]
      chosen?.focus()
      return chosen !== undefined
    },
    { name: who, at: choice },
  )
  if (isFound) await page.keyboard.press('Space')
  await box.focus()
}

/** Every line that stands on a screen, with its box ticked or not, in no particular order. */
function linesOn({ panel }: PanelWindow): Promise<string[]> {
  return panel.locator('main').evaluate((main) => {
    const found = [...main.querySelectorAll('li')].flatMap((line) => {
      const text = /(elena|priya)-\d+\./.exec(line.textContent ?? '')?.[0]
      const box = line.querySelector<HTMLInputElement>('input[type=checkbox]')
      const isDone = box ? box.checked : line.querySelector('.drawn-box svg') !== null
      return text ? [`${text}${isDone ? ' done' : ''}`] : []
    })
    return found.toSorted()
  })
}

it('loses nothing, doubles nothing, and shows both people the same', async () => {
  const [elenas, priyas] = await Promise.all([world.asElena(), world.asPriya()])
  const windows = [elenas, priyas] as const
  const lost = await Promise.all(windows.map((window, side) => worsen(window, seeded(20_261_015 + side))))

  const typed = await Promise.all([typeAway(elenas, 'elena', seeded(1)), typeAway(priyas, 'priya', seeded(2))])
  const all = typed.flat().toSorted()
  expect(all).toHaveLength(2 * editsEach)
  for (const losses of lost) expect(Math.min(losses.before, losses.after, losses.late)).toBeGreaterThan(3)

  // What is still on its way is let end first, what comes after gets a connection again.
  for (const { page } of windows) await page.unrouteAll({ behavior: 'wait' })
  for (const { panel } of windows) await panel.locator('.status', { hasText: 'Saved' }).waitFor({ timeout: 90_000 })
  await expect
    .poll(async () => JSON.stringify(await linesOn(elenas)) === JSON.stringify(await linesOn(priyas)), {
      timeout: 60_000,
    })
    .toBe(true)
  const seen = await linesOn(elenas)
  expect(seen.map((line) => line.replace(' done', '')).toSorted()).toEqual(all)
  await Promise.all(windows.map(({ context }) => context.close()))
}, 400_000)
