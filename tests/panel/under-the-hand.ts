import { expect, it } from 'vitest'
import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import { listen } from './listen.ts'
import type { PanelSandbox } from './panel-sandbox.ts'
import type { PanelWindow } from './panel-window.ts'
import { withPair } from './states/panel-state.ts'
import { ownWord } from './two-people.ts'

/** Where the rows stand in the window, by the line each of them shows. */
async function places({ panel }: PanelWindow, among = 'li[data-line]'): Promise<Map<string, number>> {
  const rows = await panel
    .locator(among)
    .evaluateAll((all) =>
      all.map((row) => [row.getAttribute('data-line') ?? '', Math.round(row.getBoundingClientRect().top)] as const),
    )
  return new Map(rows)
}

const rowOf = ({ panel }: PanelWindow, word: string) => panel.locator('li[data-line]', { hasText: word })

/** The part that keeps rows still loads after the first look, together with the end of the record. */
const isStill = ({ panel }: PanelWindow) => panel.locator('.record-end').waitFor()

/** Sixty-four promises more of Elena's than there are. */
const manyMore = withPair((pair) => {
  pair.commitments = [...pair.commitments, ...manyMoreOf('manager')]
})

/** Sixty-four promises of one side, each due later than the one before. */
function manyMoreOf(owner: Side): CommitmentView[] {
  const days = Array.from({ length: 64 }, (_, at) => new Date(Date.UTC(2026, 10, 2 + at)).toISOString().slice(0, 10))
  return days.map((due, at): CommitmentView => ({
    id: `more-${at}`,
    etag: 'e',
    owner,
    by: owner,
    text: `One more promise, number ${at}`,
    due,
    currentDue: due,
    status: 'open',
    isOverdue: false,
    createdAt: '2026-10-01T08:00:00Z',
    confirmedByOther: false,
  }))
}

/** What is under a pointer or a finger stays there, whoever does what. */
export function underTheHand(world: PanelSandbox): void {
  it('a double click ticks one promise, once, and no row moves, then or when the outline goes', async () => {
    const window = await world.asElena({ width: 280 })
    const words = [ownWord(), ownWord(), ownWord()]
    for (const word of words) await window.write(`Send the list ${word} @me friday`)
    await rowOf(window, words[2] ?? '').waitFor()
    await window.saved()
    await isStill(window)
    const ticks = words.map((word) => rowOf(window, word).getByRole('checkbox'))
    await ticks[0]?.scrollIntoViewIfNeeded()
    const before = await places(window)
    await ticks[0]?.dblclick()
    await window.panel.getByText('Ticked off').first().waitFor()
    expect(await Promise.all(ticks.map((tick) => tick.isChecked()))).toEqual([true, false, false])
    expect(await places(window)).toEqual(before)
    // After some seconds the last step can no longer be taken back.
    await window.panel.locator('.fresh-strip').waitFor({ state: 'detached', timeout: 15_000 })
    expect(await places(window)).toEqual(before)
    await window.context.close()
  })

  it('a tick leaves every row as high as it was, however far its words reach', async () => {
    const window = await world.asElena({ width: 320 })
    const words = Array.from({ length: 8 }, ownWord)
    for (const [at, word] of words.entries()) await window.write(`Plan ${word} ${'m'.repeat(at + 1)} @me friday`)
    await window.saved()
    await isStill(window)
    await rowOf(window, words[7] ?? '').waitFor()
    const before = await places(window)
    for (const word of words) await rowOf(window, word).getByRole('checkbox').click()
    await window.saved()
    expect(await places(window)).toEqual(before)
    await window.context.close()
  })

  it.each([280, 320])('an answer to what was asked moves no row, at %i px in German', async (width) => {
    const hers = await world.asElena()
    const words = [ownWord(), ownWord()]
    for (const word of words) await hers.write(`Ask the north team about the ${word} handover @Priya friday`)
    await rowOf(hers, words[1] ?? '').waitFor()
    await hers.saved()
    await hers.context.close()
    const window = await world.asPriya({ width, locale: 'de-de' })
    const press = (at: number, name: string) =>
      rowOf(window, words[at] ?? '')
        .getByRole('button', { name })
        .click()
    await rowOf(window, words[1] ?? '')
      .getByRole('button', { name: 'Nicht meins' })
      .waitFor()
    await isStill(window)
    const before = await places(window)
    await press(0, 'Mache ich')
    await rowOf(window, words[0] ?? '')
      .getByText('Sie haben zugesagt')
      .waitFor()
    expect(await places(window)).toEqual(before)
    await press(1, 'Nicht meins')
    await rowOf(window, words[1] ?? '')
      .getByText('Sie haben abgelehnt')
      .waitFor()
    expect(await places(window)).toEqual(before)
    await window.context.close()
  })

  it('a double click on Confirm confirms one, and what stands below it is not pressed', async () => {
    const window = await world.asElena({ width: 280 })
    const hers = await world.asPriya()
    const words = [ownWord(), ownWord()]
    for (const word of words) {
      await hers.write(`Draft the plan ${word} @me friday`)
      await rowOf(hers, word).getByRole('checkbox').check()
    }
    const [first, second] = words.map((word) => rowOf(window, word).getByRole('button', { name: /^Confirm/ }))
    await second?.waitFor()
    await isStill(window)
    await first?.scrollIntoViewIfNeeded()
    const before = await places(window)
    await first?.dblclick()
    await rowOf(window, words[0] ?? '')
      .getByText('kept')
      .waitFor()
    expect(await second?.isVisible()).toBe(true)
    expect(await places(window)).toEqual(before)
    await window.context.close()
    await hers.context.close()
  })

  it('a topic is drawn to another place by a mouse, among those of its author', async () => {
    const window = await world.asPriya()
    const words = [ownWord(), ownWord(), ownWord()]
    for (const word of words) await window.write(`+ Rota ${word}`)
    await rowOf(window, words[2] ?? '').waitFor()
    await window.saved()
    await isStill(window)
    const order = async () => {
      const texts = await window.panel.locator('.opening').allTextContents()
      return texts.flatMap((text) => words.filter((word) => text.includes(word)))
    }
    expect(await order()).toEqual(words)
    const [first, last] = [rowOf(window, words[0] ?? ''), rowOf(window, words[2] ?? '')]
    // What lets a mouse draw rows comes after the first picture; until then a hand tries again.
    const drawn = async () => {
      if ((await order())[0] === words[0]) await last.dragTo(first, { targetPosition: { x: 60, y: 3 } })
      return order()
    }
    await expect.poll(drawn).toEqual([words[2], words[0], words[1]])
    await window.saved()
    await window.page.reload()
    await expect.poll(order).toEqual([words[2], words[0], words[1]])
    await window.context.close()
  })

  it('of 67 promises five are shown, the rest on request; a tick far down scrolls nothing', async () => {
    const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
    await manyMore(context)
    const window = await world.asElena({ context })
    const { panel } = window
    const own = panel.getByRole('region', { name: /^You owe/ })
    const more = own.getByRole('button', { name: /^\d\d more, (none|\d+) overdue$/ })
    await more.waitFor()
    expect(await own.getByRole('listitem').count()).toBe(5)
    const hidden = Number.parseInt((await more.textContent()) ?? '')
    await isStill(window)
    await more.click()
    await own.getByRole('listitem').nth(60).waitFor()
    expect(await own.getByRole('listitem').count()).toBe(5 + hidden)
    const word = ownWord()
    await window.write(`At the very end ${word} @me friday`)
    await rowOf(window, word).waitFor()
    await rowOf(window, word).scrollIntoViewIfNeeded()
    const before = await places(window)
    await rowOf(window, word).getByRole('checkbox').click()
    await window.saved()
    expect(await rowOf(window, word).getByRole('checkbox').isChecked()).toBe(true)
    expect(await places(window)).toEqual(before)
    await own.getByRole('button', { name: 'Show fewer' }).click()
    expect(await own.getByRole('listitem').count()).toBe(6)
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  })

  it('what comes from the other while one types leaves the row under the pointer where it is, is marked and spoken', async () => {
    const window = await world.asElena({ width: 280 })
    const hers = await world.asPriya()
    const [topic, promise, note] = [ownWord(), ownWord(), ownWord()]
    await isStill(window)
    const told = await listen(window)
    const row = window.panel
      .getByRole('region', { name: /^Topics/ })
      .locator('li[data-line]')
      .last()
    const id = (await row.getAttribute('data-line')) ?? ''
    await row.hover()
    const before = (await places(window)).get(id)
    await window.box.pressSequentially('Half a thou')
    await hers.write(`Send the figures ${promise} @me friday`)
    await rowOf(window, promise).waitFor()
    await window.box.pressSequentially('ght')
    await hers.write(`+ Holidays ${topic}`)
    await rowOf(window, topic).waitFor()
    await hers.write(`Two late orders ${note}`)
    await rowOf(window, note).waitFor()
    expect((await places(window)).get(id)).toBe(before)
    expect(await window.box.inputValue()).toBe('Half a thought')
    for (const word of [promise, topic, note])
      expect(await rowOf(window, word).getAttribute('class')).toContain('arrived')
    const all = (await told()).join('\n')
    expect(all).toContain(`Priya promised: Send the figures ${promise}`)
    expect(all).toContain(`Priya added a topic: Holidays ${topic}`)
    expect(all).toContain(`Priya wrote: Two late orders ${note}`)
    await window.box.fill('')
    await window.context.close()
    await hers.context.close()
  })

  it.each([
    ['panel', 280],
    ['details', 1280],
  ] as const)('the question how helpful it was comes and goes, and no row moves: %s, %i px', async (surface, width) => {
    const context = await world.browser().newContext({ viewport: { width: Math.max(900, width), height: 820 } })
    const slot = {
      startAt: new Date(Date.now() - 1_200_000).toISOString(),
      endAt: new Date(Date.now() + 600_000).toISOString(),
    }
    const meeting = { isOver: false }
    await withPair((pair) => {
      pair.pulseIsDue = true
      pair.rhythm.now = meeting.isOver ? null : { ...slot, on: pair.today }
      pair.commitments = [...pair.commitments, ...manyMoreOf('report')]
    })(context)
    const window = await world.asPriya({ context, width, surface })
    const { panel } = window
    const [own, hers] = [ownWord(), ownWord()]
    await window.write(`Two late orders ${own}`)
    await rowOf(window, own).waitFor()
    await window.saved()
    await isStill(window)
    await rowOf(window, own).hover()
    const before = (await rowOf(window, own).boundingBox())?.y
    await window.box.pressSequentially('Half a thou')
    meeting.isOver = true
    const elena = await world.asElena()
    await elena.write(`Well done ${hers}`)
    await panel.getByRole('radiogroup').waitFor()
    await rowOf(window, hers).waitFor()
    expect((await rowOf(window, own).boundingBox())?.y).toBe(before)
    await window.box.pressSequentially('ght')
    expect(await window.box.inputValue()).toBe('Half a thought')

    const skip = panel.getByRole('button', { name: 'Skip' })
    await skip.hover()
    const rows = await places(window)
    await skip.click()
    await panel.getByRole('radiogroup').waitFor({ state: 'detached' })
    expect(await places(window)).toEqual(rows)
    await window.box.fill('')
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
    await elena.context.close()
  })

  it('what grows above the row in the very picture in which somebody scrolls moves it by the scrolling alone', async () => {
    const window = await world.asElena({ width: 280 })
    const words = Array.from({ length: 4 }, ownWord)
    for (const word of words) await window.write(`+ Rota ${word}`)
    await rowOf(window, words[3] ?? '').waitFor()
    await window.saved()
    await isStill(window)
    const row = window.panel
      .getByRole('region', { name: /^Topics/ })
      .locator('li[data-line]')
      .first()
    await row.hover()
    const moved = await row.evaluate(async (line) => {
      const picture = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const above = line.closest('section')?.previousElementSibling
      const [before, scrolled] = [line.getBoundingClientRect().top, document.documentElement.scrollTop]
      document.documentElement.scrollBy({ top: 20, behavior: 'instant' })
      const by = document.documentElement.scrollTop - scrolled
      if (above instanceof HTMLElement) above.style.paddingBottom = '29px'
      for (let turn = 0; turn < 3; turn++) await picture()
      return { by, off: line.getBoundingClientRect().top - (before - by) }
    })
    expect(moved.by).toBeGreaterThan(0)
    expect(Math.abs(moved.off)).toBeLessThan(1)
    await window.context.close()
  })
}
