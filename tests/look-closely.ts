import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import { expect } from 'vitest'
import type { Frame, FrameLocator, Page } from 'playwright-core'
import { askMoreCheckers } from './more-checkers.ts'

/** A window of Teams or Outlook, and our page in its frame. */
type Looked = { page: Page; panel: FrameLocator }

export type Theme = 'default' | 'dark' | 'contrast'
const pageThemes = { default: 'light', dark: 'dark', contrast: 'contrast' }

/**
 * Fails where axe finds anything wrong with the page as it stands; `when` says in which state it was. An empty frame
 * would have nothing wrong either, so more than `passed` rules have to have found something right.
 */
export async function expectAccessible({ page }: Pick<Looked, 'page'>, when?: string, passed = 12): Promise<void> {
  const look = await lookAt(page, {})
  expect(look.violations, when).toEqual([])
  expect(look.passes, when).toBeGreaterThan(passed)
}

/** Changes the theme under an open page, and fails where axe, IBM's checker or HTML_CodeSniffer finds anything in it. */
export async function expectNothingFoundIn(window: Pick<Looked, 'page'>, theme: Theme): Promise<void> {
  await expectReadableIn(window, theme)
  await expectNothingFound(window, theme)
}

/**
 * Changes the theme under an open page, and fails where a colour is too close to the one behind it: all that a theme
 * changes of what axe looks at.
 */
export async function expectReadableIn({ page }: Pick<Looked, 'page'>, theme: Theme): Promise<void> {
  await page.evaluate((name) => window.postMessage({ kind: 'theme', theme: name }, location.origin), theme)
  const root = page.frameLocator('#app').locator(`html[data-theme=${pageThemes[theme]}]`)
  await root.waitFor()
  const look = await lookAt(page, { runOnly: ['color-contrast'] })
  expect(look.violations, theme).toEqual([])
  expect(look.passes, theme).toBeGreaterThan(0)
}

/** Fails where IBM's checker or HTML_CodeSniffer finds anything wrong with the page as it stands. */
export async function expectNothingFound({ page }: Pick<Looked, 'page'>, when: string): Promise<void> {
  const frame = await ourFrame(page)
  await frame.evaluate(coloursAtRest)
  const { found, looked } = await askMoreCheckers(frame)
  expect(found, when).toEqual([])
  expect(looked, when).toBeGreaterThan(0)
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * The rules that are broken, each with its places, and how many are kept. axe is put into our page's own frame and asked
 * there: from the window around it, it passes over a frame that takes longer than a second to answer, without a word.
 */
async function lookAt(page: Page, options: axe.RunOptions): Promise<Awaited<ReturnType<typeof askAxe>>> {
  const frame = await ourFrame(page)
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource)
  await frame.evaluate(coloursAtRest)
  return await frame.evaluate(askAxe, options)
}

async function ourFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#app')).contentFrame()
  if (!frame) throw new Error('The window has no frame for our page.')
  return frame
}

/** Runs in the page, and asks about all of it: its landmarks and heads too. */
async function askAxe(options: axe.RunOptions): Promise<{ violations: string[]; passes: number }> {
  const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  return { violations: found, passes: passes.length }
}

/** Fails where the page scrolls sideways or a text is cut, in a button, a heading, a field's example, what is chosen of a list, or anywhere else. */
export async function expectNothingCut({ panel }: Pick<Looked, 'panel'>, when: string): Promise<void> {
  expect(await panel.locator('body').evaluate(whatScrollsSideways), `${when}: scrolls sideways`).toEqual([])
  expect(await panel.locator('body').evaluate(cutTexts), when).toEqual([])
  const signs = await panel.locator('button svg, .legend svg').evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.max(0, ...signs), `${when}: a sign larger than its words`).toBeLessThanOrEqual(24)
}

/** Fails where a control is smaller than a trembling hand can hit: 24 by 24 pixels, or `least`. */
export async function expectTargets({ panel }: Pick<Looked, 'panel'>, when: string, least = 24): Promise<void> {
  expect(await panel.locator('body').evaluate(smallTargets, least), when).toEqual([])
}

/**
 * Runs in the page: a colour on its way from one state or theme to the next is none of either. What is not drawn moves no
 * further and would never be done; no transition of ours takes a second.
 */
async function coloursAtRest(): Promise<void> {
  const moving = document.getAnimations().filter((one) => one instanceof CSSTransition)
  const atRest = Promise.allSettled(moving.map(({ finished }) => finished))
  await Promise.race([atRest, new Promise((resolve) => setTimeout(resolve, 1_500))])
}

/** Runs in the page: what makes it wider than its window, if it is. */
function whatScrollsSideways(body: Element): string[] {
  const root = document.documentElement
  if (root.scrollWidth === root.clientWidth) return []
  const wide = [...body.querySelectorAll('*')].filter(
    (one) => one.getBoundingClientRect().right > root.clientWidth + 0.5,
  )
  const names = wide.map(
    (one) => `${one.tagName}.${one.getAttribute('class')?.slice(0, 40)}: ${one.textContent?.slice(0, 40)}`,
  )
  return [`${root.scrollWidth - root.clientWidth} px`, ...names]
}

/** Runs in the page: texts that reach beyond the edge of the window, and examples longer than their field. */
function cutTexts(body: Element): string[] {
  const cut: string[] = []
  const edge = document.documentElement.clientWidth
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement
    if (!parent?.checkVisibility({ opacityProperty: true }) || parent.closest('.heard-only, .roomy, table')) continue
    // A name may give way at its end; what gives way says so.
    if (getComputedStyle(parent).textOverflow === 'ellipsis') continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const reaches = [...range.getClientRects()].some(({ left, right, width }) => {
      const frame = parent.closest('.box, .recap, .question, .pulse, .card, button')?.getBoundingClientRect()
      const end = Math.min(edge, frame?.right ?? edge)
      return width > 1 && (right > end + 1 || left < -1)
    })
    if (reaches) cut.push(`${parent.className || parent.tagName}: ${text.textContent?.trim().slice(0, 60)}`)
  }
  for (const field of body.querySelectorAll('input, textarea')) {
    if (field.checkVisibility() && field.matches(':placeholder-shown') && field.scrollWidth > field.clientWidth + 1)
      cut.push(`example: ${field.getAttribute('placeholder')}`)
  }
  const pen = document.createElement('canvas').getContext('2d')
  for (const list of body.querySelectorAll('select')) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(list)
    if (!pen || !list.checkVisibility()) continue
    pen.font = font
    const chosen = list.selectedOptions[0]?.label ?? ''
    const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    if (pen.measureText(chosen).width > room + 1) cut.push(`chosen: ${chosen}`)
  }
  return cut
}

/** Runs in the page. What is hidden, or only drawn over, has the size of what a finger can hit. */
function smallTargets(body: Element, least: number): string[] {
  return [...body.querySelectorAll('button, select, summary, a[href], input, [role=radio]')]
    .filter((control) => control.checkVisibility())
    .map((control) => ({
      control,
      box: (control.closest('.pill, .choices label, .check') ?? control).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.height > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
    .map(({ control, box }) => {
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40)
      return `${control.tagName} ${control.className} ${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`
    })
}
