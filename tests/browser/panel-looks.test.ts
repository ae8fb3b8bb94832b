import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openHome } from '../home/home-window.ts'
import { expectNothingCut, expectTargets } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { picturedWords } from '../panel/pictured-words.ts'
import { expectInOrder, squeeze } from '../panel/states/in-order.ts'
import { levelStates } from '../panel/states/level-states.ts'
import { editorStates, lineStates } from '../panel/states/line-states.ts'
import { withPair } from '../panel/states/panel-state.ts'
import { standingStates } from '../panel/states/standing-states.ts'
import { openPanel } from '../panel/panel-window.ts'
import { whatMoved } from '../panel/what-moved.ts'
import { todayVariable } from '../today.ts'

const world = panelSandbox({ isLived: true })

describe('the first look', () => {
  it('at 280 by 760 holds the head, promises, topics, the question and the box, without scrolling', async () => {
    const context = await world.browser().newContext({ viewport: { width: 400, height: 760 } })
    const window = await world.opened({ ...world.sidesOf().manager, width: 280, context })
    const question = window.panel.locator('.question')
    await question.waitFor()
    const [rule, asked, foot] = await Promise.all(
      [window.panel.locator('.section').first(), question, window.panel.locator('.foot')].map(boxOf),
    )
    expect(rule?.y).toBe(64)
    expect((asked?.y ?? 0) + (asked?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    await context.close()
  })

  it('says what the picture in the README says; when it does not, `npm run picture` makes both anew', async () => {
    const window = await world.opened({ ...world.sidesOf().manager, width: 320, theme: 'default' })
    const pictured = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'panel.txt'), 'utf8')
    const words = await picturedWords(window)
    // The picture is of the day on which tests usually live.
    expect(process.env[todayVariable] ? pictured : words).toBe(pictured)
    await window.context.close()
  })
})

expectInOrder(world, [...lineStates, ...levelStates, ...standingStates])
expectInOrder(world, editorStates, true)

describe('the question', () => {
  it.each([280, 320])('keeps its place at %i pixels, however long the next one is', async (width) => {
    const window = await world.opened({ ...world.sidesOf().manager, width, locale: 'de-de' })
    const { panel } = window
    await panel.locator('.question').waitFor()
    const strip = await boxOf(panel.locator('.plan-strip'))
    for (let turn = 0; turn < 11; turn++) {
      await panel.locator('.question .icon-button').click()
      expect((await boxOf(panel.locator('.plan-strip')))?.y).toBe(strip?.y)
    }
    await window.context.close()
  })
})

describe('once the record stands', () => {
  const long = 'Before I promise a day I ask whoever has to keep it, and write down what they said, word by word'
  const atItsLongest = withPair(({ plan }) => {
    if (!plan?.kpi) throw new Error('There is no plan to make longer.')
    plan.kpi.name = long
    plan.kpi.isDue = true
    plan.silent = [long]
    plan.pending = 'yours-to-answer'
    plan.habits = plan.habits.map((habit) => ({ ...habit, title: long }))
  })

  describe.each(['manager', 'report'] as const)('for the %s', (side) => {
    it.each([
      [280, false],
      [320, false],
      [280, true],
      [320, true],
    ])(
      'nothing moves any more, at %i pixels, under fingers: %s, however long what the plan says',
      async (width, hasTouch) => {
        const viewport = { width: 400, height: 2600 }
        const context = await world.browser().newContext({ viewport, hasTouch, isMobile: hasTouch })
        await atItsLongest(context)
        const window = await openPanel(world.browser(), {
          ...world.sidesOf()[side],
          width,
          locale: 'de-de',
          context,
        })
        const { panel } = window
        await panel.locator('.record-end').waitFor()
        await panel.locator('.plan-today .plan-ask').nth(1).waitFor()
        await panel.locator(side === 'manager' ? '.question' : '.journal-card').waitFor()
        expect(await whatMoved(window)).toEqual([])
        expect((await boxOf(panel.locator('.plan-strip'))).height).toBe(60)
        // The panel asks again and again; an answer that is on its way has no window to come to.
        await context.unrouteAll({ behavior: 'ignoreErrors' })
        await context.close()
      },
    )
  })

  it('what is under the pointer of the plan stays there when the other promises something above it', async () => {
    const hers = await world.asPriya({ width: 280 })
    const habit = hers.panel.locator('.plan-today .habit-row').first()
    await habit.waitFor()
    await hers.panel.locator('.record-end').waitFor()
    await habit.hover()
    const before = (await boxOf(habit)).y
    const window = await world.asElena()
    await window.write('Ask the supplier for both dates @me friday')
    await hers.panel.locator('li[data-line]', { hasText: 'Ask the supplier for both dates' }).waitFor()
    expect((await boxOf(habit)).y).toBe(before)
    await window.context.close()
    await hers.context.close()
  })

  it('the number, its picture, its goal and how early it is are in 60 pixels, and none of them is cut', async () => {
    const window = await world.opened({ ...world.sidesOf().report, width: 280, locale: 'de-de' })
    const strip = window.panel.locator('.plan-strip')
    await strip.locator('svg').waitFor()
    expect((await boxOf(strip)).height).toBe(60)
    expect((await strip.locator('svg').boundingBox())?.width).toBeGreaterThanOrEqual(32)
    const cut = await strip.locator('span').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth))
    expect(cut).toEqual([])
    expect(await strip.textContent()).toMatch(/%.*Ziel.*%.*Zyklen/)
    await window.context.close()
  })
})

describe('somewhere else', () => {
  it('times go by the reader’s own clock and habit, and the title has both clocks', async () => {
    const viewport = { width: 400, height: 900 }
    const context = await world.browser().newContext({ viewport, timezoneId: 'America/New_York' })
    const window = await world.opened({ ...world.sidesOf().manager, width: 280, locale: 'en-us', context })
    const time = window.panel.locator('.note .time').first()
    expect(await time.textContent()).toMatch(/^\d{1,2}:\d\d\s[AP]M$/)
    expect(await time.getAttribute('title')).toMatch(/[AP]M E[DS]T · .*[AP]M /)
    await expectNothingCut(window, 'counting to twelve')
    const lines = await time.evaluate((element) => element.getClientRects().length)
    expect(lines).toBe(1)
    const { page } = await openHome(world.tenant(), context, 'elena', { locale: 'en-us' })
    const next = page.getByRole('row').getByRole('time').first()
    expect(await next.textContent()).toMatch(/\d{1,2}:\d\d\s[AP]M/)
    expect(await next.getAttribute('title')).toMatch(/[AP]M E[DS]T · .*[AP]M /)
    await context.close()
  })
})

describe('at 200 % zoom', () => {
  it('a panel of 280 pixels is used to its end: written, ticked, dates below their words', async () => {
    const window = await world.asElena()
    await squeeze(window, 140)
    await window.write('Two late orders')
    await window.panel.getByText('Two late orders').first().waitFor()
    await expectNothingCut(window, 'English at 200 % zoom')
    await expectTargets(window, 'at 200 % zoom')
    const line = window.panel.locator('.line:has(.tick:not(.is-round))').first()
    const [words, date] = await Promise.all([boxOf(line.locator('.text')), boxOf(line.locator('.aside'))])
    expect(date.y).toBeGreaterThanOrEqual(words.y + words.height - 1)
    await line.getByRole('checkbox').check()
    await window.panel.getByText('Ticked off').first().waitFor({ state: 'attached' })
    await window.context.close()
  })
})

describe('for fingers', () => {
  it('what can be pressed is 44 pixels high, and nothing is cut by it', async () => {
    const context = await world
      .browser()
      .newContext({ viewport: { width: 400, height: 900 }, hasTouch: true, isMobile: true })
    const window = await world.opened({ ...world.sidesOf().manager, width: 320, context })
    expect(await window.panel.locator('html').evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    await expectNothingCut(window, 'under fingers')
    for (const control of [
      '.tick input',
      '.small-button',
      '.icon-button',
      '.send',
      '.level-links .quiet',
      '.close-button',
    ])
      for (const one of await window.panel.locator(control).all())
        expect((await boxOf(one)).height, control).toBeGreaterThanOrEqual(44)
    await context.close()
  })
})

describe('for whoever asked for less motion', () => {
  it('nothing moves and nothing glides, also where a part is still on its way', async () => {
    const context = await world.browser().newContext({ viewport: { width: 400, height: 900 }, reducedMotion: 'reduce' })
    const window = await world.opened({ ...world.sidesOf().manager, width: 320, context })
    await window.panel.getByRole('button', { name: 'Numbers', exact: true }).click()
    const moving = await window.panel
      .locator('body')
      .evaluate(
        (body) =>
          [...body.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(
              ({ animationName, transitionDuration }) =>
                animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration),
            ).length,
      )
    expect(moving).toBe(0)
    await context.close()
  })
})

describe('in colours that the system chooses', () => {
  it('private lines, chosen buttons and pictures keep their edges', async () => {
    const context = await world.browser().newContext({ viewport: { width: 400, height: 900 }, forcedColors: 'active' })
    const window = await world.opened({ ...world.sidesOf().manager, width: 280, context })
    const { panel } = window
    const note = panel.locator('.note.private').first()
    await note.waitFor()
    expect(await styleOf(note, 'backgroundImage')).toBe('none')
    expect(await styleOf(note, 'borderLeftStyle')).toBe('dashed')
    await note.locator('svg').first().waitFor()
    await note.getByText('Private', { exact: true }).waitFor()
    await panel.locator('.rhythm-button').click()
    const chosen = panel.locator('.choice[aria-pressed=true]').first()
    await chosen.waitFor()
    expect(await styleOf(chosen, 'outlineStyle')).toBe('solid')
    await panel.getByRole('button', { name: 'Numbers', exact: true }).click()
    const bar = panel.locator('.bars rect').first()
    await bar.waitFor()
    const [fill, text] = await Promise.all([styleOf(bar, 'fill'), styleOf(panel.locator('h1').last(), 'color')])
    expect(fill).toBe(text)
    await context.close()
  })
})

async function boxOf(locator: Locator): Promise<{ y: number; height: number }> {
  return (await locator.boundingBox()) ?? { y: 0, height: 0 }
}

function styleOf(
  locator: Locator,
  property: 'backgroundImage' | 'borderLeftStyle' | 'outlineStyle' | 'fill' | 'color',
) {
  return locator.evaluate((element, name) => getComputedStyle(element)[name], property)
}
