import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { PanelWindow } from './panel-window.ts'

/** More stops than any page of ours has: beyond them there is no way. */
const mostStops = 160

/** A window in front of somebody without a mouse: keys, typing, walking with Tab, and nothing else. */
export type Desk = Pick<PanelWindow, 'panel' | 'box' | 'page' | 'context' | 'saved'> & {
  press: (...keys: string[]) => Promise<void>
  type: (text: string) => Promise<void>
  /** Walks with Tab or Shift+Tab, whichever way is shorter, until the control has the focus. */
  goTo: (target: Locator) => Promise<void>
  /** Walks to a control and presses Enter on it. */
  use: (target: Locator) => Promise<void>
  /** The first line of a list that holds this text. */
  row: (text: string) => Locator
  /** Waits until those who listen were told this. */
  heard: (text: string | RegExp) => Promise<void>
  /** Closes the window, after proving that nothing was pressed by hand and that the focus was seen wherever it went. */
  leave: () => Promise<void>
}

export async function atKeyboard({ page, panel, box, context, saved }: PanelWindow): Promise<Desk> {
  const root = panel.locator('html')
  await root.evaluate((html) => {
    html.dataset['hands'] = '0'
    const count = () => (html.dataset['hands'] = `${Number(html.dataset['hands']) + 1}`)
    html.ownerDocument.addEventListener('pointerdown', count, true)
  })
  const unseen: string[] = []

  async function goTo(target: Locator): Promise<void> {
    await target.waitFor()
    const way = await target.evaluate((element) => {
      const from = document.activeElement ?? document.body
      return from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
    })
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await hasFocus(target)) {
        const complaint = await lastingComplaint(target)
        if (complaint) unseen.push(complaint)
        return
      }
      await page.keyboard.press(way)
    }
    throw new Error(`No way there by keyboard: ${String(target)}`)
  }

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  return {
    page,
    panel,
    box,
    context,
    saved,
    press,
    goTo,
    type: (text) => page.keyboard.type(text),
    async use(target) {
      await goTo(target)
      await press('Enter')
    },
    row: (text) => panel.getByRole('listitem').filter({ hasText: text }).first(),
    heard: (text) =>
      panel.locator('[aria-live=polite], output', { hasText: text }).first().waitFor({ state: 'attached' }),
    async leave() {
      expect(await root.getAttribute('data-hands'), 'pressed by hand').toBe('0')
      expect(unseen, 'had the focus unseen').toEqual([])
      await context.close()
    },
  }
}

/** A page that is still being filled may move a control for a moment: what counts is where it comes to rest. */
async function lastingComplaint(target: Locator): Promise<string | undefined> {
  const until = Date.now() + 1_500
  for (;;) {
    const complaint = await target.evaluate(focusComplaint)
    if (complaint === undefined || Date.now() > until) return complaint
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/**
 * Why somebody would not see that this has the focus, if so; runs in the page. A ring may be drawn by the control, by
 * what is drawn over it, or by the frame it stands in; and nothing may lie over it.
 */
export function focusComplaint(element: Element): string | undefined {
  const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
  const frames = [element, element.nextElementSibling, element.closest('.pill'), element.closest('.growing')]
  const hasRing = frames.some((frame) => {
    if (!frame) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(frame)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
  const box = element.closest('.box')
  if (!hasRing && !(box && Number.parseFloat(getComputedStyle(box).borderBottomWidth) >= 2)) return `${name}: no ring`
  const { left, top, width, height } = element.getBoundingClientRect()
  const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
  if (
    middle &&
    (element.contains(middle) || middle.contains(element) || middle.parentElement === element.parentElement)
  )
    return undefined
  return `${name}: behind ${middle?.className ?? 'the edge of the window'}`
}

/** The day that is so many days ahead, as this browser's field takes it key by key: month, day, year. */
export function dayAhead(days: number): string {
  const [year, month, date] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-')
  return `${month}${date}${year}`
}
